@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Copyright (c) 2026 The NNPivot authors
rem
rem Starts the workbench that this script lies in, with arguments of Eclipse (-data FOLDER). Needs Java 21 or later: JAVA_HOME, or java on
rem the path.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1 || (echo nnpivot-workbench: Java not found: install Java 21 or later, or set JAVA_HOME 1>&2 & exit /b 2)

:start
rem Looked up each time: an update may have brought another one.
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
"%java%" -Dosgi.requiredJavaVersion=21 --add-modules=ALL-SYSTEM -jar "%launcher%" %*
rem 23 asks for a restart, after an update for example.
if %errorlevel% equ 23 goto start
exit /b %errorlevel%
