# What mnv4.cmd does before it starts Java: build when a source is newer than the build, and write Java's arguments.
param([string] $root)
$ErrorActionPreference = 'Stop'
$folder = Join-Path $root '.mnv4'
$stamp = Join-Path $folder 'stamp'
$list = Join-Path $root 'designer-app\target\class-path.txt'

function Test-Outdated {
    if (-not (Test-Path $stamp) -or -not (Test-Path $list)) { return $true }
    $built = (Get-Item $stamp).LastWriteTime
    $sources = 'pom.xml', 'graph-core', 'plugins', 'designer-app' | ForEach-Object { Join-Path $root $_ }
    $newer = Get-ChildItem -Recurse -File -Path $sources |
        Where-Object { $_.FullName -notmatch '\\(target|src\\test)\\' -and $_.LastWriteTime -gt $built } |
        Select-Object -First 1
    return $null -ne $newer
}

function Invoke-Build {
    [Console]::Error.WriteLine('Building MNv4 Designer; at first use this fetches its libraries ...')
    New-Item -ItemType Directory -Force $folder | Out-Null
    $begun = Get-Date
    Push-Location $root
    & .\mvnw.cmd -B -ntp -Pquick -DskipTests -pl designer-app -am package | ForEach-Object {
        [Console]::Error.WriteLine($_)
    }
    $code = $LASTEXITCODE
    Pop-Location
    if ($code -ne 0) { exit 3 }
    Set-Content $stamp ''
    (Get-Item $stamp).LastWriteTime = $begun
}

function Get-Quoted([string[]] $paths) {
    return [char]34 + ($paths -join ';').Replace('\', '\\') + [char]34
}

if (Test-Outdated) { Invoke-Build }
$own = Get-ChildItem (Join-Path $root 'designer-app\target\designer-app-*.jar') | Select-Object -First 1
$jars = @($own.FullName) + ((Get-Content -Raw $list).Trim() -split ';')
$fx = $jars | Where-Object { (Split-Path $_ -Leaf) -like 'javafx-*-*-*.jar' }
$others = $jars | Where-Object { (Split-Path $_ -Leaf) -notlike 'javafx-*' }
$exports = 'base/com.sun.javafx.event', 'base/com.sun.javafx.logging', 'controls/com.sun.javafx.scene.control',
    'controls/com.sun.javafx.scene.control.behavior', 'graphics/com.sun.glass.ui', 'graphics/com.sun.glass.ui.delegate',
    'graphics/com.sun.glass.events', 'graphics/com.sun.glass.utils', 'graphics/com.sun.javafx.application',
    'graphics/com.sun.javafx.tk', 'graphics/com.sun.javafx.util'
$arguments = @("-cp $(Get-Quoted $others)", "--module-path $(Get-Quoted $fx)",
    '--add-modules javafx.controls,javafx.swing') +
    ($exports | ForEach-Object { "--add-exports javafx.$_=ALL-UNNAMED" }) +
    @('--add-opens javafx.controls/javafx.scene.control.skin=ALL-UNNAMED', '-XX:+UseSerialGC',
    "-Dmnv4.root=$(Get-Quoted $root)")
[IO.File]::WriteAllLines((Join-Path $folder 'java.args'), $arguments)
