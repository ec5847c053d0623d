package chokepoint.world;

import chokepoint.agent.HubTrade;
import chokepoint.scenario.HubClass;
import chokepoint.scenario.HubRow;
import chokepoint.scenario.Parameters;
import chokepoint.scenario.ToolClass;
import java.util.List;

/**
 * Hubs in one world (model.md M16): what each has room for, how closely it is watched, until when it is closed. A hub
 * may take a lot while it has room at all and works the excess off in the months after, because lots are not divided.
 */
public final class Hubs {

    public final int count;
    private final int classes;
    private final int[] capacity;
    private final double[] handlingCost;
    private final boolean[] handles;

    public final HubTrade trade;
    private final double learning;
    private final int closedMonths;
    private final double[] visibility;
    private final double[] enforcement;
    private final int[] room;
    private final int[] closedUntil;
    private final boolean[] intercepted;
    private final int[] attempts;
    private final int[] attemptsBefore;

    Hubs(Blueprint blueprint) {
        List<HubRow> rows = blueprint.scenario.world().hubs();
        count = rows.size();
        classes = blueprint.classCount();
        capacity = rows.stream().mapToInt(HubRow::capacityToolsPerMonth).toArray();
        handlingCost = rows.stream().mapToDouble(HubRow::handlingCost).toArray();
        enforcement = rows.stream().mapToDouble(HubRow::enforcement).toArray();
        handles = new boolean[count * classes];
        for (HubClass row : blueprint.scenario.world().hubClasses()) {
            int hub = blueprint.indexOf(blueprint.directory.hubs(), row.hub());
            handles[hub * classes + blueprint.indexOf(blueprint.directory.toolClasses(), row.toolClass())] = true;
        }
        visibility = blueprint.scenario.world().toolClasses().stream().mapToDouble(ToolClass::visibility).toArray();
        Parameters parameters = blueprint.parameters;
        trade = new HubTrade(parameters.benefitBlack(), parameters.switchingCostPs(), parameters.fine(),
                parameters.attemptsScale());
        learning = parameters.enforcementLearning();
        closedMonths = parameters.hubClosedMonths();
        intercepted = new boolean[count];
        room = new int[count];
        closedUntil = new int[count];
        attempts = new int[count];
        attemptsBefore = new int[count];
    }

    private Hubs(Hubs other) {
        count = other.count;
        classes = other.classes;
        capacity = other.capacity;
        handlingCost = other.handlingCost;
        handles = other.handles;
        visibility = other.visibility;
        trade = other.trade;
        learning = other.learning;
        closedMonths = other.closedMonths;
        intercepted = other.intercepted.clone();
        enforcement = other.enforcement.clone();
        room = other.room.clone();
        closedUntil = other.closedUntil.clone();
        attempts = other.attempts.clone();
        attemptsBefore = other.attemptsBefore.clone();
    }

    Hubs copy() {
        return new Hubs(this);
    }

    /**
     * This month's attempts become last month's; room that was not used is lost; hubs at which tools were seized last
     * month are closed and watched more closely from now on: no order of the shipments of one month may matter.
     */
    public void startMonth(int month) {
        for (int hub = 0; hub < count; hub++) {
            attemptsBefore[hub] = attempts[hub];
            attempts[hub] = 0;
            room[hub] = Math.min(capacity[hub], room[hub] + capacity[hub]);
            if (intercepted[hub]) {
                enforcement[hub] *= 1 + learning;
                closedUntil[hub] = month + closedMonths;
                intercepted[hub] = false;
            }
        }
    }

    public double handlingCost(int hub) {
        return handlingCost[hub];
    }

    /** How likely tools of a class are found out at a hub this month. */
    public double detection(int hub, int toolClass) {
        return trade.detection(enforcement[hub], visibility[toolClass], attemptsBefore[hub]);
    }

    /** Whether the hub takes a lot of that class in this month: it handles it, has room left and is not closed. */
    public boolean takes(int hub, int toolClass, int month) {
        return handles[hub * classes + toolClass] && room[hub] > 0 && month >= closedUntil[hub];
    }

    /** Takes a lot of so many tools. */
    public void take(int hub, int units) {
        attempts[hub]++;
        room[hub] -= units;
    }

    /** Tools were seized there; what follows, follows next month. */
    public void intercept(int hub) {
        intercepted[hub] = true;
    }
}
