@echo off
rem Starts Tollgate with the Java beside it, wherever the folder was unpacked.
setlocal
set "home=%~dp0.."
"%home%\runtime\bin\java.exe" "@%home%\lib\java.options" "-XX:AOTCache=%home%\lib\tollgate.aot" %TOLLGATE_JAVA_OPTS% -cp "%home%\lib\tollgate.jar" dev.tollgate.cli.Main %*
exit /b %ERRORLEVEL%
