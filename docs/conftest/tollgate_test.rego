package main_test

import rego.v1

import data.main

report(after, complete) := {
	"currency": "CNY",
	"plan": {"complete": complete, "errored": false},
	"totals": {"after": after},
	"traffic": [],
	"policy": null,
}

test_the_lower_bound_proves_a_breach if {
	main.deny == {"at least 50001 CNY a month, the limit is 50000"} with input as report({"low": 50001, "expected": null, "high": null}, true)
}

test_what_is_expected_decides if {
	count(main.deny) == 1 with input as report({"low": 0, "expected": 50001, "high": null}, true)
	count(main.warn) == 0 with input as report({"low": 0, "expected": 50001, "high": null}, true)
}

test_an_unknown_is_no_pass if {
	count(main.deny) == 0 with input as report({"low": 0, "expected": null, "high": null}, true)
	count(main.warn) == 1 with input as report({"low": 0, "expected": null, "high": null}, true)
}

test_the_upper_bound_proves_a_pass if {
	count(main.deny) == 0 with input as report({"low": 0, "expected": null, "high": 50000}, true)
	count(main.warn) == 0 with input as report({"low": 0, "expected": null, "high": 50000}, true)
}

test_a_partial_plan_is_denied if {
	main.deny["the plan does not hold all changes"] with input as report({"low": 0, "expected": 0, "high": 0}, false)
}
