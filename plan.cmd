@echo off
rem Runs the plan of this folder: looks for Node.js, installs once, then passes on the arguments.
setlocal
chcp 65001 >nul
set "HOME_OF_PLAN=%~dp0"
set "PLAN_CALLED_AS=plan"
set "HOLD_OPEN="
rem A double click closes the window at the end, with all that it says.
set "CALLED=%cmdcmdline:"=%"
if not "%CALLED:/c=%"=="%CALLED%" if "%~1"=="" set "HOLD_OPEN=yes"

where node >nul 2>nul
if errorlevel 1 goto no_node
node -e "const [major, minor] = process.versions.node.split('.'); process.exit(100 * major + +minor < 2019 ? 1 : 0)"
if errorlevel 1 goto old_node

if not exist "%HOME_OF_PLAN%dist\main.js" goto install
if not exist "%HOME_OF_PLAN%node_modules\.package-lock.json" goto install
goto run

:install
echo กำลังติดตั้งส่วนประกอบของโปรแกรม ครั้งแรกเท่านั้น ใช้เวลาราวหนึ่งนาที
pushd "%HOME_OF_PLAN%"
call npm.cmd ci --no-audit --no-fund --loglevel=error
set "FAILED=%errorlevel%"
popd
if not "%FAILED%"=="0" goto not_installed

:run
node "%HOME_OF_PLAN%dist\main.js" %*
set "CODE=%errorlevel%"
goto end

:no_node
echo เครื่องนี้ยังไม่มี Node.js ซึ่งโปรแกรมต้องใช้
goto get_node

:old_node
echo Node.js ในเครื่องนี้เก่าเกินไป โปรแกรมต้องใช้รุ่น 20.19 ขึ้นไป

:get_node
echo ดาวน์โหลดรุ่น LTS ได้ที่ https://nodejs.org ติดตั้งแล้วเปิดหน้าต่างคำสั่งใหม่ และสั่งอีกครั้ง
set "CODE=2"
goto end

:not_installed
echo ติดตั้งไม่สำเร็จ ตรวจการเชื่อมต่ออินเทอร์เน็ต แล้วสั่งอีกครั้ง
set "CODE=2"

:end
if defined HOLD_OPEN pause
exit /b %CODE%
