def log = new File(basedir, 'build.log').text

assert log.contains('alicloud_api_gateway_instance.to_subscription')
assert log.contains('12,097.88')
