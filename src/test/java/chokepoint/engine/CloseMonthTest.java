package chokepoint.engine;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chokepoint.event.ProductLineClosed;
import chokepoint.quantity.BrokenIdentity;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TinyWorld;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CloseMonthTest {

    private final RecordedEvents heard = new RecordedEvents();

    private World afterAYear() {
        World world = tiny().on("slots", "service").world(heard);
        MonthlyCycle.openBooks(world);
        new MonthlyCycle(world, 0).runUntil(12);
        return world;
    }

    private static Arguments tampering(String identity, Consumer<World> how) {
        return Arguments.of(identity, how);
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampering("money paid = money received", world -> world.books.paidByBuyer[0] += 1),
                tampering("money paid = money received", world -> world.books.receivedByMaker[1] -= 1),
                tampering("nothing is negative", world -> world.books.pay(0, 0, -world.books.paidByBuyer[0] - 1)),
                tampering("tools built = delivered + seized", world -> world.books.deliveredOfClass[0]++),
                tampering("orders opened = delivered + cancelled + seized + open", world -> world.books.ordersOpened++),
                tampering("orders opened = delivered + cancelled + seized + open", world -> world.books.ordersCancelled--),
                tampering("shipments to date fit in slots to date", world -> world.supply.slotsGivenUsd[2] = 0));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void stopsWhenTheBooksHaveBeenTamperedWith(String identity, Consumer<World> how) {
        World world = afterAYear();
        CloseMonth phase = new CloseMonth(world);

        how.accept(world);

        assertThatExceptionOfType(BrokenIdentity.class).isThrownBy(() -> phase.run(world, 12))
                .withMessageContaining(identity).withMessageContaining("2023-01");
    }

    @Test
    void paymentsMustBeTheMonthsShipmentsWhereNothingElseIsPaid() {
        World world = tiny().on("slots").world();
        CloseMonth phase = new CloseMonth(world);

        world.books.pay(0, 0, 7);

        assertThatExceptionOfType(BrokenIdentity.class).isThrownBy(() -> phase.run(world, 0))
                .withMessageContaining("payments of the month");
    }

    @Test
    void recountsTheLotsInTheLastMonth() {
        World world = afterAYear();
        CloseMonth phase = new CloseMonth(world);
        world.lots.state[TinyWorld.lot(world, "smic/logic", "etch", 22)] = Lots.DELIVERED;

        assertThatExceptionOfType(BrokenIdentity.class)
                .isThrownBy(() -> phase.run(world, world.blueprint.months - 1)).withMessageContaining("lots delivered");
    }

    @Test
    void tellsWhatEachLineDidAndBeginsAnew() {
        World world = afterAYear();

        assertThat(heard.of(ProductLineClosed.class)).hasSize(12 * world.blueprint.lineCount());
        assertThat(heard.of(ProductLineClosed.class)).anySatisfy(line -> {
            assertThat(line.ordersUsd()).isPositive();
            assertThat(line.slotsUsd()).isBetween(9_999_999L, 20_000_001L);
        });
        assertThat(Arrays.stream(world.supply.ordersUsd).sum()).isZero();
    }

    @Test
    void tellsNothingOfTheBurnIn() {
        World world = tiny().on("burnIn").world(heard);
        MonthlyCycle.openBooks(world);

        new MonthlyCycle(world, 0).runUntil(world.blueprint.burnIn);

        assertThat(heard.of(ProductLineClosed.class)).isEmpty();
    }
}
