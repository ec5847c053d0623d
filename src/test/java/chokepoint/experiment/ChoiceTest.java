package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsOrdered;
import chokepoint.ledger.EffectMeasure;
import chokepoint.ledger.LotHistory;
import chokepoint.scenario.Mechanisms;
import chokepoint.support.TestWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets an order that another may not take: model.md section 10, choice. Shares are in the closed-form benchmark. */
class ChoiceTest {

    @Test
    void theOneFeasibleMakerGetsAll() {
        Twins twins = Twins.of(TestWorld.of(TestWorld.smallTables()).mechanisms(Mechanisms.choiceAndRulesOnly()).under(
                rule("us").against("CN").from("2022-07-01").prohibiting(),
                rule("cn").issuer("CN").reaching().against("CN").from("2022-07-01").prohibiting()));

        List<ToolsOrdered> litho = twins.ruled.only(ToolsOrdered.class).stream()
                .filter(order -> order.month() >= 6 && isLithoInTarget(twins, order)).toList();

        assertThat(litho).isNotEmpty().allMatch(order -> makerOf(twins, order).equals("tel")
                || makerOf(twins, order).equals("smee"));
        assertThat(litho.stream().filter(order -> makerOf(twins, order).equals("tel")).count())
                .isGreaterThan(litho.size() * 9L / 10);
    }

    private static boolean isLithoInTarget(Twins twins, ToolsOrdered order) {
        int buyer = twins.blueprint.directory.fabBuyer()[order.fabLine()];
        return twins.blueprint.directory.toolClass(order.productLine()).equals("litho")
                && twins.blueprint.buyerInTarget[buyer];
    }

    private static String makerOf(Twins twins, ToolsOrdered order) {
        return twins.blueprint.directory.maker(order.productLine());
    }

    /** Striking a candidate out reveals the second choice of the same draw: whoever was not struck keeps its lots. */
    @Test
    void aLotWhoseFirstChoiceIsStillLegalKeepsIt() {
        Twins twins = Twins.of(TestWorld.small().mechanisms(Mechanisms.choiceAndRulesOnly())
                .under(rule("us").against("CN").from("2022-01-01").prohibiting()));
        LotHistory ruled = twins.record.ruled().lots();

        List<ToolsDelivered> legal = twins.twin.only(ToolsDelivered.class).stream()
                .filter(sale -> !twins.home(sale).equals("US") || !twins.location(sale).equals("CN")).toList();

        assertThat(legal).isNotEmpty().allMatch(sale -> ruled.productLine(sale.lot()) == sale.productLine());
        assertThat(twins.ledger.usd(twins.lastMonth())).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withUnlimitedSlotsAndQuietDomesticMakersNothingIsDeflectedOrDepressed(long seed) {
        Twins twins = Twins.of(quiet(TestWorld.small()).seed(seed)
                .under(rule("us").against("CN").from("2022-07-01").prohibiting()));

        assertThat(twins.effect(EffectMeasure.DESTROYED)).isPositive();
        assertThat(twins.effect(EffectMeasure.TRADE_DIVERTED)).isPositive();
        assertThat(twins.effect(EffectMeasure.DEFLECTED)).isZero();
        assertThat(twins.effect(EffectMeasure.DEPRESSED)).isZero();
    }

    /** Unlimited slots, so prices without scarcity; makers neither learn nor spend on research. */
    private static TestWorld quiet(TestWorld world) {
        return world.switched("slots", false).switched("slotAdjustment", false).switched("domesticCatchUp", false)
                .switched("domesticLearning", false).switched("localContent", false).switched("research", false);
    }

    @Test
    void norInTheShippedWorld() {
        Twins twins = Twins.of(quiet(TestWorld.shipped("us-alone", 24)));

        assertThat(twins.effect(EffectMeasure.DESTROYED)).isPositive();
        assertThat(twins.effect(EffectMeasure.DEFLECTED)).isZero();
        assertThat(twins.effect(EffectMeasure.DEPRESSED)).isZero();
    }

    @Test
    void withSlotsSomeIsDeflected() {
        Twins twins = Twins.of(TestWorld.small().under(rule("us").against("CN").from("2022-07-01").prohibiting()));

        assertThat(twins.effect(EffectMeasure.DEFLECTED)).isPositive();
    }
}
