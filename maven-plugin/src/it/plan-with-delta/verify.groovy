import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('alicloud_api_gateway_instance.hourly_up')
assert log.contains('17,018.70')

def report = new JsonSlurper().parse(new File(basedir, 'target/reports/plan.json'))
assert report.totals.delta.low == 17018.70
assert report.totals.delta.high == 17018.70
