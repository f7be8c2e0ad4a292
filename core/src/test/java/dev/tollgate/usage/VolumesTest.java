package dev.tollgate.usage;

import static dev.tollgate.usage.Trees.declared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VolumesTest {
    private static final Amount BILLED = Amount.exact(1);

    @Test
    void aTotalOfWhichAllIsBilledIsAsExactAsTheTotal() {
        Volumes volumes = volumes(node("g", gb(100, 1), node("a"), node("b")));
        assertThat(billed(volumes, "g", Map.of("a", BILLED, "b", BILLED))).isEqualTo(Amount.exact(100));
        assertThat(billed(volumes, "g", Map.of("g", Amount.exact(new BigDecimal("0.25")))))
                .isEqualTo(Amount.exact(25));
        assertThat(billed(volumes, "g", Map.of("a", Amount.ZERO, "b", Amount.ZERO)))
                .isEqualTo(Amount.ZERO);
    }

    @Test
    void aTotalOfWhichPartIsBilledIsBoundsAndNamesTheParts() {
        Volumes volumes = volumes(node("g", gb(100, 1), node("a", gb(30, 2)), node("b"), node("c")));
        assertThat(billed(volumes, "g", Map.of("a", BILLED, "b", BILLED, "c", Amount.ZERO)))
                .isEqualTo(Amount.between(BigDecimal.valueOf(30), BigDecimal.valueOf(100), missing("b"), missing("c")));
        assertThat(volumes.amount("b", Flow.RESPONSES))
                .isEqualTo(Amount.between(BigDecimal.ZERO, BigDecimal.valueOf(70), missing("b")));
    }

    @Test
    void partsThatLeaveARestAreBoundsAndNameTheWhole() {
        Volumes volumes = volumes(node("g", gb(100, 1), node("a", gb(60, 2)), node("b", gb(30, 3))));
        assertThat(billed(volumes, "g", Map.of("a", BILLED, "b", BILLED))).isEqualTo(Amount.exact(100));
        assertThat(billed(volumes, "g", Map.of("a", BILLED, "b", Amount.ZERO)))
                .isEqualTo(Amount.between(BigDecimal.valueOf(60), BigDecimal.valueOf(70), missing("g")));
    }

    @Test
    void anUnknownShareIsTheCauseWhereAllVolumesAreKnown() {
        Cause client = new Cause("g", "client_shares");
        Volumes volumes = volumes(node("g", gb(100, 1)));
        assertThat(billed(volumes, "g", Map.of("g", Amount.between(BigDecimal.ZERO, BigDecimal.ONE, client))))
                .isEqualTo(Amount.between(BigDecimal.ZERO, BigDecimal.valueOf(100), client));
    }

    @Test
    void theLastPartIsWhatTheOthersLeave() {
        Volumes volumes = volumes(node("g", gb(100, 1), node("a", gb(30, 2)), node("b")));
        assertThat(volumes.amount("b", Flow.RESPONSES)).isEqualTo(Amount.exact(70));
    }

    @Test
    void knownPartsMakeAKnownWhole() {
        Volumes volumes = volumes(node("i", node("g", node("a", gb(30, 1)), node("b", gb(5, 2))), node("h", gb(7, 3))));
        assertThat(volumes.amount("g", Flow.RESPONSES)).isEqualTo(Amount.exact(35));
        assertThat(volumes.amount("i", Flow.RESPONSES)).isEqualTo(Amount.exact(42));
    }

    @Test
    void whatIsNotDeclaredIsAnythingFromZeroUp() {
        Volumes volumes = volumes(node("i", node("g", gb(30, 1)), node("h")));
        assertThat(volumes.amount("i", Flow.RESPONSES))
                .isEqualTo(Amount.between(BigDecimal.valueOf(30), null, missing("i")));
        assertThat(billed(volumes, "i", Map.of("g", BILLED, "h", Amount.ZERO))).isEqualTo(Amount.exact(30));
        assertThat(billed(volumes, "i", Map.of("g", Amount.ZERO, "h", BILLED)))
                .isEqualTo(Amount.between(BigDecimal.ZERO, null, missing("i")));
    }

    @Test
    void whatHasNoShareAndNothingBelowItIsBilledWhollyOrNot() {
        assertThat(billed(volumes(node("i", gb(10, 1))), "i", Map.of()))
                .isEqualTo(Amount.between(BigDecimal.ZERO, BigDecimal.TEN, new Cause("i", "share that is billed")));
    }

    @Test
    void aResourceWithoutPartsOfItsOwnHasNoTrafficToShare() {
        assertThat(billed(volumes(node("i", gb(0, 1), node("g"))), "i", Map.of("g", BILLED)))
                .isEqualTo(Amount.ZERO);
    }

    @Test
    void callsTimesSizeIsExactInEitherUnit() {
        Declarations both = calls(1_048_576, 1).orElse(kb("20", 2));
        assertThat(volumes(node("g", both)).amount("g", Flow.RESPONSES)).isEqualTo(Amount.exact(20));
        assertThat(Volumes.of(List.of(node("g", both)), Units.DECIMAL).amount("g", Flow.RESPONSES))
                .isEqualTo(Amount.exact(new BigDecimal("20.97152")));
        Declarations small = calls(1, 1).orElse(kb("0.001", 2));
        assertThat(volumes(node("g", small)).amount("g", Flow.RESPONSES).low())
                .isEqualByComparingTo("0.00000000095367431640625");
    }

    @Test
    void callsOfThePartsGiveTheSizeOfTheWhole() {
        Volumes volumes = volumes(node("g", kb("1024", 1), node("a", calls(1_024, 2)), node("b", calls(2_048, 3))));
        assertThat(volumes.amount("g", Flow.CALLS)).isEqualTo(Amount.exact(3_072));
        assertThat(volumes.amount("g", Flow.RESPONSES)).isEqualTo(Amount.exact(3));
        assertThat(volumes.amount("a", Flow.RESPONSES))
                .isEqualTo(Amount.between(BigDecimal.ZERO, BigDecimal.valueOf(3), missing("a")));
    }

    @Test
    void callsOfTheWholeBoundTheSizeOfAPart() {
        Volumes volumes = volumes(node("g", calls(1_024, 1), node("a", kb("1024", 2)), node("b")));
        Amount size = volumes.amount("a", Flow.RESPONSES);
        assertThat(size).isEqualTo(Amount.between(BigDecimal.ZERO, BigDecimal.ONE, new Cause("a", "monthly_requests")));
    }

    @Test
    void aSizeWithoutCallsMissesTheCalls() {
        assertThat(volumes(node("g", kb("20", 1))).amount("g", Flow.RESPONSES))
                .isEqualTo(Amount.unbounded(new Cause("g", "monthly_requests")));
        assertThat(volumes(node("g", kb("0", 1))).amount("g", Flow.RESPONSES)).isEqualTo(Amount.ZERO);
    }

    @Test
    void requestsAndResponsesAreApart() {
        Declarations request = declared(Fact.REQUEST_SIZE, "monthly_request_gb", new Size.Monthly(BigDecimal.TEN), 1);
        Volumes volumes = volumes(node("g", request));
        assertThat(volumes.amount("g", Flow.REQUESTS)).isEqualTo(Amount.exact(10));
        assertThat(volumes.amount("g", Flow.RESPONSES)).isEqualTo(Amount.unbounded(missing("g")));
    }

    @Test
    void aLimitBoundsWhatIsNotDeclared() {
        VolumeNode limited = new VolumeNode(
                "i",
                Declarations.NONE,
                Map.of(Flow.RESPONSES, BigDecimal.valueOf(50)),
                List.of(node("g", gb(30, 1)), node("h")));
        Volumes volumes = volumes(limited);
        assertThat(volumes.amount("i", Flow.RESPONSES))
                .isEqualTo(Amount.between(BigDecimal.valueOf(30), BigDecimal.valueOf(50), missing("i")));
        assertThat(volumes.amount("h", Flow.RESPONSES))
                .isEqualTo(Amount.between(BigDecimal.ZERO, BigDecimal.valueOf(20), missing("h")));
    }

    @Test
    void aLimitDoesNotContradictWhatIsDeclared() {
        VolumeNode limited = new VolumeNode(
                "i",
                Declarations.NONE,
                Map.of(Flow.RESPONSES, BigDecimal.valueOf(50)),
                List.of(node("g", gb(80, 1)), node("h")));
        Volumes volumes = volumes(limited);
        assertThat(volumes.amount("g", Flow.RESPONSES)).isEqualTo(Amount.exact(80));
        assertThat(volumes.amount("h", Flow.RESPONSES))
                .isEqualTo(Amount.between(BigDecimal.ZERO, BigDecimal.valueOf(50), missing("h")));
    }

    @Test
    void partsThatExceedTheWholeAreAnErrorThatNamesBoth() {
        VolumeNode group = node("g", gb(100, 3), node("a", gb(60, 5)), node("b", gb(50, 7)));
        VolumeNode other = node("h", calls(10, 9), node("c", node("d", calls(11, 11))));
        UnusableInputException thrown = catchThrowableOfType(
                UnusableInputException.class, () -> Volumes.of(List.of(group, other), Units.BINARY));
        assertThat(thrown.problems()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("usage-contradiction");
        });
        assertThat(thrown.getMessage())
                .contains("usage.yml:9:5: monthly_requests on line 9 is less than what is declared of its parts: "
                        + "monthly_requests on line 11 (usage.yml:11:5)")
                .contains("usage.yml:3:5: monthly_response_gb on line 3")
                .contains(
                        "monthly_response_gb on line 5 (usage.yml:5:5), monthly_response_gb on line 7 (usage.yml:7:5)");
    }

    @Test
    void aResourceOccursOnce() {
        assertThatThrownBy(() -> volumes(node("g", node("a"), node("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("twice: a");
        assertThatThrownBy(() -> volumes(node("g")).amount("x", Flow.CALLS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Cause missing(String address) {
        return new Cause(address, "monthly_response_gb");
    }

    private static Amount billed(Volumes volumes, String address, Map<String, Amount> shares) {
        return volumes.billed(address, Flow.RESPONSES, one -> Optional.ofNullable(shares.get(one)));
    }

    private static Volumes volumes(VolumeNode root) {
        return Volumes.of(List.of(root), Units.BINARY);
    }

    private static VolumeNode node(String address, VolumeNode... below) {
        return node(address, Declarations.NONE, below);
    }

    private static VolumeNode node(String address, Declarations declared, VolumeNode... below) {
        return new VolumeNode(address, declared, List.of(below));
    }

    private static Declarations gb(int gb, int line) {
        return declared(Fact.RESPONSE_SIZE, "monthly_response_gb", new Size.Monthly(BigDecimal.valueOf(gb)), line);
    }

    private static Declarations kb(String kb, int line) {
        return declared(Fact.RESPONSE_SIZE, "average_response_kb", new Size.PerCall(new BigDecimal(kb)), line);
    }

    private static Declarations calls(long calls, int line) {
        return declared(Fact.CALLS, "monthly_requests", BigDecimal.valueOf(calls), line);
    }
}
