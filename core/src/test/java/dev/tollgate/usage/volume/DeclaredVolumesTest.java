package dev.tollgate.usage.volume;

import static dev.tollgate.usage.volume.Trees.declared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.usage.PayloadSize;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.VolumeUnits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DeclaredVolumesTest {
    private static final Amount BILLED = Amount.exact(1);

    @Test
    void aTotalOfWhichAllIsBilledIsAsExactAsTheTotal() {
        DeclaredVolumes volumes = volumes(node("g", gb(100, 1), node("a"), node("b")));
        assertThat(billed(volumes, "g", Map.of("a", BILLED, "b", BILLED))).isEqualTo(Amount.exact(100));
        assertThat(billed(volumes, "g", Map.of("g", Amount.exact(new BigDecimal("0.25")))))
                .isEqualTo(Amount.exact(25));
        assertThat(billed(volumes, "g", Map.of("a", Amount.ZERO, "b", Amount.ZERO)))
                .isEqualTo(Amount.ZERO);
    }

    @Test
    void aTotalOfWhichPartIsBilledIsBoundsAndNamesTheParts() {
        DeclaredVolumes volumes = volumes(node("g", gb(100, 1), node("a", gb(30, 2)), node("b"), node("c")));
        assertThat(billed(volumes, "g", Map.of("a", BILLED, "b", BILLED, "c", Amount.ZERO)))
                .isEqualTo(Amount.between(BigDecimal.valueOf(30), BigDecimal.valueOf(100), missing("b"), missing("c")));
        assertThat(volumes.amount("b", UsageFlow.RESPONSES))
                .isEqualTo(Amount.between(BigDecimal.ZERO, BigDecimal.valueOf(70), missing("b")));
    }

    @Test
    void partsThatLeaveARestAreBoundsAndNameTheWhole() {
        DeclaredVolumes volumes = volumes(node("g", gb(100, 1), node("a", gb(60, 2)), node("b", gb(30, 3))));
        assertThat(billed(volumes, "g", Map.of("a", BILLED, "b", BILLED))).isEqualTo(Amount.exact(100));
        assertThat(billed(volumes, "g", Map.of("a", BILLED, "b", Amount.ZERO)))
                .isEqualTo(Amount.between(BigDecimal.valueOf(60), BigDecimal.valueOf(70), missing("g")));
    }

    @Test
    void anUnknownShareIsTheCauseWhereAllVolumesAreKnown() {
        Cause client = new Cause("g", "client_shares");
        DeclaredVolumes volumes = volumes(node("g", gb(100, 1)));
        assertThat(billed(volumes, "g", Map.of("g", Amount.between(BigDecimal.ZERO, BigDecimal.ONE, client))))
                .isEqualTo(Amount.between(BigDecimal.ZERO, BigDecimal.valueOf(100), client));
    }

    @Test
    void theLastPartIsWhatTheOthersLeave() {
        DeclaredVolumes volumes = volumes(node("g", gb(100, 1), node("a", gb(30, 2)), node("b")));
        assertThat(volumes.amount("b", UsageFlow.RESPONSES)).isEqualTo(Amount.exact(70));
    }

    @Test
    void knownPartsMakeAKnownWhole() {
        DeclaredVolumes volumes =
                volumes(node("i", node("g", node("a", gb(30, 1)), node("b", gb(5, 2))), node("h", gb(7, 3))));
        assertThat(volumes.amount("g", UsageFlow.RESPONSES)).isEqualTo(Amount.exact(35));
        assertThat(volumes.amount("i", UsageFlow.RESPONSES)).isEqualTo(Amount.exact(42));
    }

    @Test
    void whatIsNotDeclaredIsAnythingFromZeroUp() {
        DeclaredVolumes volumes = volumes(node("i", node("g", gb(30, 1)), node("h")));
        assertThat(volumes.amount("i", UsageFlow.RESPONSES))
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
        UsageDeclarations both = calls(1_048_576, 1).orElse(kb("20", 2));
        assertThat(volumes(node("g", both)).amount("g", UsageFlow.RESPONSES)).isEqualTo(Amount.exact(20));
        assertThat(DeclaredVolumes.of(List.of(node("g", both)), VolumeUnits.DECIMAL)
                        .amount("g", UsageFlow.RESPONSES))
                .isEqualTo(Amount.exact(new BigDecimal("20.97152")));
        UsageDeclarations small = calls(1, 1).orElse(kb("0.001", 2));
        assertThat(volumes(node("g", small)).amount("g", UsageFlow.RESPONSES).low())
                .isEqualByComparingTo("0.00000000095367431640625");
    }

    @Test
    void callsOfThePartsGiveTheSizeOfTheWhole() {
        DeclaredVolumes volumes =
                volumes(node("g", kb("1024", 1), node("a", calls(1_024, 2)), node("b", calls(2_048, 3))));
        assertThat(volumes.amount("g", UsageFlow.CALLS)).isEqualTo(Amount.exact(3_072));
        assertThat(volumes.amount("g", UsageFlow.RESPONSES)).isEqualTo(Amount.exact(3));
        assertThat(volumes.amount("a", UsageFlow.RESPONSES))
                .isEqualTo(Amount.between(BigDecimal.ZERO, BigDecimal.valueOf(3), missing("a")));
    }

    @Test
    void callsOfTheWholeBoundTheSizeOfAPart() {
        DeclaredVolumes volumes = volumes(node("g", calls(1_024, 1), node("a", kb("1024", 2)), node("b")));
        Amount size = volumes.amount("a", UsageFlow.RESPONSES);
        assertThat(size).isEqualTo(Amount.between(BigDecimal.ZERO, BigDecimal.ONE, new Cause("a", "monthly_requests")));
    }

    @Test
    void aSizeWithoutCallsMissesTheCalls() {
        assertThat(volumes(node("g", kb("20", 1))).amount("g", UsageFlow.RESPONSES))
                .isEqualTo(Amount.unbounded(new Cause("g", "monthly_requests")));
        assertThat(volumes(node("g", kb("0", 1))).amount("g", UsageFlow.RESPONSES))
                .isEqualTo(Amount.ZERO);
    }

    @Test
    void requestsAndResponsesAreApart() {
        UsageDeclarations request =
                declared(UsageFact.REQUEST_SIZE, "monthly_request_gb", new PayloadSize.Monthly(BigDecimal.TEN), 1);
        DeclaredVolumes volumes = volumes(node("g", request));
        assertThat(volumes.amount("g", UsageFlow.REQUESTS)).isEqualTo(Amount.exact(10));
        assertThat(volumes.amount("g", UsageFlow.RESPONSES)).isEqualTo(Amount.unbounded(missing("g")));
    }

    @Test
    void partsThatExceedTheWholeAreAnErrorThatNamesBoth() {
        VolumeNode group = node("g", gb(100, 3), node("a", gb(60, 5)), node("b", gb(50, 7)));
        VolumeNode other = node("h", calls(10, 9), node("c", node("d", calls(11, 11))));
        UnusableInputException thrown = catchThrowableOfType(
                UnusableInputException.class, () -> DeclaredVolumes.of(List.of(group, other), VolumeUnits.BINARY));
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
        assertThatThrownBy(() -> volumes(node("g")).amount("x", UsageFlow.CALLS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Cause missing(String address) {
        return new Cause(address, "monthly_response_gb");
    }

    private static Amount billed(DeclaredVolumes volumes, String address, Map<String, Amount> shares) {
        return volumes.billed(address, UsageFlow.RESPONSES, one -> Optional.ofNullable(shares.get(one)));
    }

    private static DeclaredVolumes volumes(VolumeNode root) {
        return DeclaredVolumes.of(List.of(root), VolumeUnits.BINARY);
    }

    private static VolumeNode node(String address, VolumeNode... below) {
        return node(address, UsageDeclarations.NONE, below);
    }

    private static VolumeNode node(String address, UsageDeclarations declared, VolumeNode... below) {
        return new VolumeNode(address, declared, List.of(below));
    }

    private static UsageDeclarations gb(int gb, int line) {
        return declared(
                UsageFact.RESPONSE_SIZE, "monthly_response_gb", new PayloadSize.Monthly(BigDecimal.valueOf(gb)), line);
    }

    private static UsageDeclarations kb(String kb, int line) {
        return declared(
                UsageFact.RESPONSE_SIZE, "average_response_kb", new PayloadSize.PerCall(new BigDecimal(kb)), line);
    }

    private static UsageDeclarations calls(long calls, int line) {
        return declared(UsageFact.CALLS, "monthly_requests", BigDecimal.valueOf(calls), line);
    }
}
