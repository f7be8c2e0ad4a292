package dev.tollgate.soundness;

import dev.tollgate.soundness.World.Api;
import dev.tollgate.soundness.World.Backend;
import dev.tollgate.soundness.World.Group;
import dev.tollgate.soundness.World.Home;
import dev.tollgate.soundness.World.Instance;
import dev.tollgate.soundness.World.Phase;
import dev.tollgate.soundness.World.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Predicate;

/**
 * What a world costs, straight from the pricing document.
 *
 * @param before a month before
 * @param after a month after
 * @param dueAtApply what applying costs at once
 */
record Truth(BigDecimal before, BigDecimal after, BigDecimal dueAtApply) {
    static Truth of(World world) {
        BigDecimal before = calls(world, Phase::isBefore);
        BigDecimal after = calls(world, Phase::isAfter);
        BigDecimal due = BigDecimal.ZERO;
        for (Instance instance : world.instances()) {
            BigDecimal old = fee(world, instance, instance.specBefore(), instance.termBefore());
            if (instance.phase().isBefore()) {
                before = before.add(old);
            }
            // Terraform cannot delete a subscription, so that it stays paid for.
            if (isDeleted(instance.phase()) && instance.termBefore().isSubscription()) {
                after = after.add(old);
            }
            if (instance.phase().isAfter()) {
                after = after.add(fee(world, instance, instance.spec(), instance.term()));
            }
            due = due.add(due(world, instance));
        }
        for (Group group : world.groups()) {
            for (Api api : group.deployed()) {
                before = api.phase().isBefore() ? before.add(traffic(world, group, api, api.before())) : before;
                after = api.phase().isAfter() ? after.add(traffic(world, group, api, api.after())) : after;
            }
        }
        return new Truth(before, after, due);
    }

    BigDecimal delta() {
        return after.subtract(before);
    }

    private static boolean isDeleted(Phase phase) {
        return phase == Phase.DELETED || phase == Phase.REPLACED;
    }

    private static BigDecimal fee(World world, Instance instance, String spec, Term term) {
        if (!term.isSubscription()) {
            return instance.billedHours().multiply(PriceList.hour(spec, world.region()));
        }
        return term.byYear() && term.isSold()
                ? PriceList.year(spec, world.region()).divide(BigDecimal.valueOf(12), MathContext.DECIMAL128)
                : PriceList.month(spec, world.region());
    }

    private static BigDecimal term(World world, Instance instance, String spec) {
        BigDecimal price =
                instance.term().byYear() ? PriceList.year(spec, world.region()) : PriceList.month(spec, world.region());
        return price.multiply(BigDecimal.valueOf(instance.term().duration()));
    }

    private static BigDecimal due(World world, Instance instance) {
        if (!instance.isSubscription() || instance.phase() == Phase.DELETED) {
            return BigDecimal.ZERO;
        }
        BigDecimal term = term(world, instance, instance.spec());
        return instance.phase().isNew()
                ? term
                : term.subtract(term(world, instance, instance.specBefore())).multiply(instance.remaining());
    }

    private static BigDecimal traffic(World world, Group group, Api api, Backend backend) {
        BigDecimal requests = backend.isBilled() ? api.request().gb() : BigDecimal.ZERO;
        BigDecimal responses = api.response().gb().multiply(group.shares().billed());
        return requests.add(responses).multiply(PriceList.gb(world.region()));
    }

    private static BigDecimal calls(World world, Predicate<Phase> side) {
        long calls = world.groups().stream()
                .filter(group -> group.home() == Home.SERVERLESS)
                .flatMap(group -> group.deployed().stream())
                .filter(api -> side.test(api.phase()))
                .mapToLong(Api::calls)
                .sum();
        return PriceList.calls(world.otherCalls() + calls).subtract(PriceList.calls(world.otherCalls()));
    }
}
