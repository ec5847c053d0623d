package chokepoint.experiment;

import chokepoint.event.DiversionAttempted;
import chokepoint.event.EventSink;
import chokepoint.event.LicenceApplied;
import chokepoint.event.LicenceDecided;
import chokepoint.event.LotAbandoned;
import chokepoint.event.OrderCancelled;
import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import chokepoint.event.ToolsOrdered;
import chokepoint.rule.Ruling;
import chokepoint.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts what happens to one lot in one world into words: a method, and so a sentence, for each kind of event. It may
 * look at the world while an event is told, to say what the event does not.
 */
final class LotRecorder implements EventSink {

    private final int lot;
    private final LotWords words;
    private final List<LotMoment> moments = new ArrayList<>();
    private World world;

    LotRecorder(int lot, LotWords words) {
        this.lot = lot;
        this.words = words;
    }

    /** Says which world it hears; before its first event. */
    void watch(World itsWorld) {
        world = itsWorld;
    }

    /** What has been told so far, in order; things that make no event may be added. */
    List<LotMoment> moments() {
        return moments;
    }

    @Override
    public void on(ToolsOrdered event) {
        if (event.lot() != lot) {
            return;
        }
        int line = event.productLine();
        int lead = event.route() == Route.USED ? world.lots.ready[lot] - event.month()
                : world.supply.lead[world.blueprint.rankOfBuyer[world.buyerOf(lot)]][line];
        String order = "Ordered " + LotWords.seller(event.route(), "from", words.maker(line)) + ": "
                + event.units() + " × " + words.toolClass(line) + " at " + LotWords.money(event.usdPerTool())
                + (event.units() == 1 ? "" : " each") + substitute(line) + route(event.route());
        if (event.month() < 0) {
            tell(event.month(), "ordered", order + ", before the simulation begins; due " + words.month(
                    world.lots.due[lot]) + ". Licences for it count as held.", List.of());
            return;
        }
        if (event.route() == Route.HUB) {
            tell(event.month(), "ordered", order + ". Due " + words.month(world.lots.due[lot]) + ".", List.of());
            return;
        }
        Ruling ruling = words.ruling(world, lot, event.month(), event.month());
        tell(event.month(), "ordered", order + ". Promised in " + LotWords.months(lead) + ", due "
                + words.month(world.lots.due[lot]) + ". " + ruling.summary(), LotWords.applying(ruling));
    }

    @Override
    public void on(DiversionAttempted event) {
        if (event.lot() == lot) {
            tell(event.month(), "diverted", "The hub is " + words.hub(event.hub()) + ", which asks "
                    + String.format(Locale.ROOT, "%.0f", event.markup() * 100) + " % above the maker's price (attempt "
                    + (event.attempt() + 1) + ").", List.of());
        }
    }

    @Override
    public void on(ToolsIntercepted event) {
        if (event.lot() == lot) {
            tell(event.month(), "seized", "Found out on their way through " + words.hub(event.hub()) + " and seized: "
                    + LotWords.tools(event.units()) + " for " + LotWords.money(event.lostUsd())
                    + "; the hub pays a fine of " + LotWords.money(event.fineUsd()) + ".", List.of());
        }
    }

    private String substitute(int line) {
        int wanted = world.lots.toolClass[lot];
        return world.blueprint.directory.lineClass()[line] == wanted ? ""
                : ", in place of " + world.blueprint.directory.toolClasses().get(wanted);
    }

    private static String route(Route route) {
        return switch (route) {
            case DIRECT, USED -> "";
            case AFFILIATE -> ", through an unlisted affiliate";
            case HUB -> ", through a hub";
        };
    }

    @Override
    public void on(OrderCancelled event) {
        if (event.lot() != lot) {
            return;
        }
        Ruling ruling = words.ruling(world, lot, Math.max(0, world.lots.orderMonth[lot]),
                event.month());
        boolean forbidden = event.reason() == OrderCancelled.Reason.PROHIBITED && world.lots.route(lot) != Route.HUB;
        tell(event.month(), "cancelled", "The order "
                + LotWords.seller(world.lots.route(lot), "from", words.maker(event.productLine())) + " ends: "
                + why(event) + (forbidden ? " " + ruling.summary() : ""),
                forbidden ? LotWords.applying(ruling) : List.of());
    }

    private String why(OrderCancelled event) {
        int wait = world.blueprint.parameters.reapplyWait();
        return switch (event.reason()) {
            case PROHIBITED -> "the rules now forbid it.";
            case DENIED -> "a licence is refused; this line may be tried again from "
                    + words.month(event.month() + wait)
                    + ".";
            case RETURNED -> "an application comes back without action; this line may be tried again at once.";
            case DROPPED -> "the maker drops the sale, though no rule forbids it.";
        };
    }

    @Override
    public void on(LicenceApplied event) {
        if (event.lot() == lot) {
            List<String> ids = List.of(event.ruleIds().split(";"));
            tell(event.month(), "applied", "Licence application " + event.application() + " goes to "
                    + words.government(event.authority()) + " (attempt " + (event.attempt() + 1) + "), as "
                    + String.join(", ", ids) + (ids.size() == 1 ? " asks" : " ask") + "; approved with probability "
                    + event.approval() + ".", isNews(event) ? words.rules(ids) : List.of());
        }
    }

    /** Whether the order did not need it when it was placed. */
    private boolean isNews(LicenceApplied event) {
        return world.lots.orderMonth[lot] < event.month();
    }

    @Override
    public void on(LicenceDecided event) {
        if (event.lot() == lot) {
            tell(event.month(), "decided", outcome(event) + ", " + LotWords.months(event.month() - event.appliedMonth())
                    + " after it was filed.", List.of());
        }
    }

    private String outcome(LicenceDecided event) {
        String government = words.government(event.authority());
        return switch (event.outcome()) {
            case APPROVED -> government + " approves application " + event.application() + ", valid until "
                    + words.month(event.month() + world.blueprint.parameters.licenceValidMonths());
            case DENIED -> government + " denies application " + event.application();
            case RETURNED -> government + " returns application " + event.application() + " without action";
            case WITHDRAWN -> "Application " + event.application() + " to " + government + " is withdrawn";
        };
    }

    @Override
    public void on(ToolsDelivered event) {
        if (event.lot() != lot) {
            return;
        }
        int need = world.lots.need[lot];
        int start = event.month() + world.blueprint.parameters.installMonths();
        tell(event.month(), "delivered", "Delivered "
                + LotWords.seller(event.route(), "by", words.maker(event.productLine())) + ": "
                + LotWords.tools(event.units()) + " for " + LotWords.money(event.paidUsd()) + ", "
                + LotWords.months(event.month() - event.orderMonth()) + " after the order and "
                + against(event.month(), need)
                + route(event.route()) + ". Installed, and in production from " + words.month(start) + ".", List.of());
    }

    private static String against(int month, int need) {
        return month == need ? "in the month of the need" : LotWords.months(Math.abs(month - need))
                + (month < need ? " before the need" : " after the need");
    }

    @Override
    public void on(LotAbandoned event) {
        if (event.lot() == lot) {
            tell(event.month(), "abandoned", "Given up: " + LotWords.months(event.month() - world.lots.firstDenied[lot])
                    + " have passed since it was first denied, in " + words.month(world.lots.firstDenied[lot]) + ".",
                    List.of());
        }
    }

    void tell(int month, String event, String sentence, List<String> rules) {
        moments.add(new LotMoment(world.blueprint.directory.month(month), event, sentence, rules));
    }
}
