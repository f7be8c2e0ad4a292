def log = new File(basedir, 'build.log').text

assert log.contains('[//]: # (tollgate: stage)')
assert log.contains('## API Gateway cost')
assert log.contains('12,097.88')
assert log.contains('[The whole report](<https://ci.example/artifacts/1>)')
assert log.contains('dry run, nothing was posted')
