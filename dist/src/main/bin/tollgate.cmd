@echo off
rem Starts Tollgate with the Java beside it, wherever the folder was unpacked. lib\start.sh does as much elsewhere.
setlocal DisableDelayedExpansion
for %%I in ("%~dp0..") do set "home=%%~fI"
set "archive=-XX:AOTCache=%home%\lib\tollgate.aot"
"%home%\runtime\bin\java.exe" "@%home%\lib\java.options" "%archive%" "-Dtollgate.options=@%home%\lib\java.options" "-Dtollgate.archive=%archive%" %TOLLGATE_JAVA_OPTS% -cp "%home%\lib\tollgate.jar" dev.tollgate.cli.Main %*
exit /b %ERRORLEVEL%
