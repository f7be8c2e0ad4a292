import groovy.json.JsonSlurper

def policy = new JsonSlurper().parse(new File(basedir, 'target/report.json')).policy
assert policy.verdict == 'breach'
assert policy.rules*.verdict == ['breach', 'pass', 'undecided']
assert policy.rules[0].findings*.message == ['alicloud_api_gateway_instance.bought is bought for 3680 a month']
assert new File(basedir, 'build.log').text.contains('breach     rule no-subscription: !resource.lines.exists')
