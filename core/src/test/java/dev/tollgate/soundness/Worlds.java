package dev.tollgate.soundness;

import dev.tollgate.soundness.World.Group;
import dev.tollgate.soundness.World.Home;
import dev.tollgate.soundness.World.Instance;
import dev.tollgate.soundness.World.Phase;
import dev.tollgate.soundness.World.Shares;
import dev.tollgate.soundness.World.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes worlds up. Volumes stay below what the smallest instance carries in the fewest hours. */
final class Worlds {
    private static final long[] OTHER_CALLS = {0, 1000, 999_999, 3_000_000, 60_000_000, 150_000_000};

    private static final List<Phase> PHASES =
            List.of(Phase.CREATED, Phase.CREATED, Phase.KEPT, Phase.KEPT, Phase.KEPT, Phase.REPLACED, Phase.DELETED);

    /** The last two of the months and of the years are not sold. */
    private static final int[] MONTHS = {1, 3, 6, 9, 10, 11};

    private static final int[] YEARS = {1, 2, 3, 4, 5};

    private static final Hours ALL_HOURS = new Hours("", BigDecimal.valueOf(730));

    /** Every start is rounded up: five times ten hours and once four, in each of the weeks of a month. */
    private static final Hours OFFICE_HOURS = new Hours(
            "schedule: Mon-Fri 09:00-18:30 Asia/Shanghai; Sat 22:00-02:00",
            BigDecimal.valueOf(54 * 730).divide(BigDecimal.valueOf(168), MathContext.DECIMAL128));

    private final Choice choice;
    private final boolean network;
    private final Apis apis;

    /** What the usage file tells of the hours of an instance, and the hours of a month to pay. */
    private record Hours(String told, BigDecimal billed) {}

    private Worlds(Choice choice) {
        this.choice = choice;
        this.network = choice.isOne(2);
        this.apis = new Apis(choice);
    }

    static World of(Random random) {
        return new Worlds(new Choice(random)).world();
    }

    private World world() {
        String region = choice.of(PriceList.regions());
        List<Instance> instances = new ArrayList<>();
        int blocks = choice.below(9) == 0 ? 0 : 1 + choice.below(2);
        for (int i = 0; i < blocks; i++) {
            for (String name : names("i" + i, 6)) {
                instances.add(instance(name));
            }
        }
        List<Group> groups = new ArrayList<>();
        int count = 1 + choice.below(3);
        for (int g = 0; g < count; g++) {
            groups.addAll(groups("g" + g, instances));
        }
        long other = choice.isOne(3) ? OTHER_CALLS[choice.below(OTHER_CALLS.length)] : 0;
        return new World(region, other, network, instances, groups);
    }

    /** The names of what a block makes, where it is in a loop one time in so many. */
    private List<String> names(String block, int seldom) {
        return switch (choice.below(2 * seldom)) {
            case 0 -> List.of(block + "[\"a\"]", block + "[\"b\"]");
            case 1 -> List.of(block + "[0]", block + "[1]");
            default -> List.of(block);
        };
    }

    private Instance instance(String name) {
        Phase phase = choice.of(PHASES);
        String spec = spec();
        Term term = term();
        boolean subscription = term.isSubscription();
        String payment = subscription ? "Subscription" : "PayAsYouGo";
        Hours hours = subscription ? ALL_HOURS : hours();
        return new Instance(
                name,
                phase,
                phase.isBefore() && phase.isAfter() && choice.isOne(2) ? spec() : spec,
                spec,
                choice.isOne(8) ? payment.toLowerCase(Locale.ROOT) : payment,
                phase == Phase.REPLACED ? term() : term,
                term,
                hours.told(),
                hours.billed(),
                choice.share(100));
    }

    private Term term() {
        if (!choice.isOne(3)) {
            return Term.NONE;
        }
        boolean byYear = choice.isOne(2);
        int[] durations = byYear ? YEARS : MONTHS;
        return new Term(durations[choice.below(durations.length)], byYear);
    }

    private Hours hours() {
        int half = 2 * (10 + choice.below(600)) + choice.below(2);
        String told = (half / 2) + (half % 2 == 1 ? ".5" : "");
        BigDecimal billed = BigDecimal.valueOf((half + 1) / 2);
        return switch (choice.below(5)) {
            case 0 -> new Hours("monthly_hours: " + told, billed);
            case 1 -> new Hours("lifetime_hours: " + told, billed);
            case 2 -> OFFICE_HOURS;
            default -> ALL_HOURS;
        };
    }

    private String spec() {
        return PriceList.SPECS.get(choice.below(choice.isOne(4) ? PriceList.SPECS.size() : 3));
    }

    /** What one block of groups makes: all of it is linked in one way, with or without a block of APIs that is in the same loop. */
    private List<Group> groups(String block, List<Instance> instances) {
        Home home = choice.of(List.of(Home.DEDICATED, Home.DEDICATED, Home.DEDICATED, Home.SERVERLESS, Home.ELSEWHERE));
        if (instances.isEmpty() && home == Home.DEDICATED) {
            home = Home.SERVERLESS;
        }
        Instance on = instances.isEmpty() ? instance("nowhere") : choice.of(instances);
        List<String> names = names(block, 3);
        boolean together = names.size() > 1 && choice.below(3) > 0;
        Shares shares = shares(true);
        boolean intranet = choice.isOne(3);
        List<Group> groups = new ArrayList<>();
        for (String name : names) {
            Instance its = instances.isEmpty() ? on : sibling(on, name, instances);
            Phase phase = home == Home.DEDICATED && its.phase() != Phase.KEPT
                    ? its.phase()
                    : choice.of(List.of(Phase.values()));
            boolean open = intranet || choice.isOne(2);
            Shares own = intranet ? shares : shares(open);
            groups.add(new Group(name, phase, home, its, open, own, apis.of(name, phase, together, own)));
        }
        return groups;
    }

    /** The instance with the same key, where both are made in such loops; else what there is. */
    private static Instance sibling(Instance on, String group, List<Instance> instances) {
        return instances.stream()
                .filter(each -> Names.block(each.name()).equals(Names.block(on.name())))
                .filter(each -> Names.isSameLoop(each.name(), group))
                .findFirst()
                .orElse(on);
    }

    /** Everything to one kind of clients, or something to each that can come. */
    private Shares shares(boolean open) {
        if (choice.isOne(3)) {
            int kind = choice.below(!open ? 2 : network ? 4 : 3);
            return new Shares(all(kind == 0), all(kind == 1), all(kind == 2), all(kind == 3));
        }
        BigDecimal vpc = open ? choice.share(100) : BigDecimal.ZERO;
        BigDecimal cen = open && network ? choice.share(100).multiply(BigDecimal.ONE.subtract(vpc)) : BigDecimal.ZERO;
        BigDecimal rest = BigDecimal.ONE.subtract(vpc).subtract(cen);
        BigDecimal onCloud = choice.share(100).multiply(rest);
        return new Shares(rest.subtract(onCloud), onCloud, vpc, cen);
    }

    private static BigDecimal all(boolean there) {
        return there ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
