# Judges a JSON report of Tollgate with conftest:
#
#     tollgate diff plan.json --format json=tollgate.json
#     conftest test tollgate.json --policy docs/conftest
#
# Numbers that are absent in the report are null, and null is no number: what is not known must be asked for, or it is
# neither above a limit nor below it.
package main

import rego.v1

# The most that may be paid a month after.
limit := 50000

# Proven: the least that it can cost is above the limit.
deny contains msg if {
	input.totals.after.low > limit
	msg := sprintf("at least %v %v a month, the limit is %v", [input.totals.after.low, input.currency, limit])
}

# What is expected from what was declared is above the limit, where the bounds leave it open.
deny contains msg if {
	input.totals.after.low <= limit
	input.totals.after.expected > limit
	msg := sprintf("%v %v a month expected, the limit is %v", [input.totals.after.expected, input.currency, limit])
}

# Nothing decides it: the upper bound is above the limit or absent, and nothing is expected.
warn contains msg if {
	input.totals.after.low <= limit
	input.totals.after.expected == null
	not within_limit
	msg := sprintf("between %v and %v %v a month, the limit is %v", [input.totals.after.low, input.totals.after.high, input.currency, limit])
}

within_limit if {
	input.totals.after.high != null
	input.totals.after.high <= limit
}

# A plan that does not hold all changes proves nothing about what it leaves out.
deny contains "the plan does not hold all changes" if not input.plan.complete

deny contains "planning failed half-way" if input.plan.errored

# Requests that leave over the Internet.
deny contains msg if {
	some verdict in input.traffic
	verdict.side == "after"
	verdict.step == 2
	verdict.verdict == "billed"
	msg := sprintf("%v has a backend on the Internet (%v)", [verdict.api, concat(", ", verdict.rules)])
}

# A report of "tollgate check" brings its own verdicts.
deny contains msg if {
	some budget in input.policy.budgets
	budget.severity == "error"
	budget.verdict == "breach"
	msg := sprintf("budget %v is breached", [budget.name])
}

deny contains msg if {
	some rule in input.policy.rules
	rule.severity == "error"
	some finding in rule.findings
	finding.verdict == "breach"
	finding.waivedBy == null
	msg := sprintf("rule %v: %v", [rule.id, finding.message])
}
