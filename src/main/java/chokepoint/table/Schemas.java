package chokepoint.table;

import static chokepoint.table.ColumnType.BOOLEAN;
import static chokepoint.table.ColumnType.DATE;
import static chokepoint.table.ColumnType.INTEGER;
import static chokepoint.table.ColumnType.MONTH;
import static chokepoint.table.ColumnType.REAL;
import static chokepoint.table.ColumnType.TEXT;

import java.util.ArrayList;
import java.util.List;

/** The column dictionary: every table the program writes. Names and columns are part of the public interface. */
public final class Schemas {

    private static final Column REPLICATE = whole("replicate", "", "number of the replicate, from 1");
    private static final Column WORLD = text("world", "`ruled` or `counterfactual`");
    private static final Column MONTH_COLUMN = column("month", MONTH, "", "month of the simulation");
    private static final Column MAKER = text("maker", "id of the maker");
    private static final Column TOOL_CLASS = text("tool_class", "id of the tool class");
    private static final Column BUYER = text("buyer", "id of the buyer");
    private static final Column FAB_LINE = text("fab_line", "id of the fab line, buyer/node");
    private static final Column UNITS = whole("units", "tools", "tools");
    private static final Column MEASURE = text("measure", "name of the measure");
    private static final Column SUBJECT = text("subject", "what it is measured for: an id, or empty for the whole");
    private static final Column UNIT = text("unit", "unit of the numbers");

    public static final TableSchema SUMMARY = new TableSchema("summary",
            "Headline measures over the reported months: means over the replicates, with the paired difference.",
            List.of("measure", "subject"), List.of(MEASURE, SUBJECT, UNIT,
            real("ruled", "", "mean of the ruled worlds"),
            real("counterfactual", "", "mean of the counterfactual worlds"),
            real("difference", "", "mean of ruled minus counterfactual, paired by replicate; empty without meaning"),
            real("ci_low", "", "lower end of the 95 % interval of the difference; empty with one replicate"),
            real("ci_high", "", "upper end of the interval; empty with one replicate"),
            whole("replicates", "", "replicates behind the numbers")));

    public static final TableSchema BANDS = new TableSchema("bands",
            "Quantiles over the replicates of a headline series, month by month.",
            List.of("measure", "subject", "world", "month"), List.of(MEASURE, SUBJECT, UNIT,
            text("world", "`ruled`, `counterfactual`, or `difference` (paired by replicate)"), MONTH_COLUMN,
            real("p5", "", "5 % quantile; as all of them, empty for a gap that is not reached"),
            real("p25", "", "25 % quantile"), real("p50", "", "median"),
            real("p75", "", "75 % quantile"), real("p95", "", "95 % quantile")));

    public static final TableSchema REVENUE = new TableSchema("revenue",
            "Revenue of a maker in a month by destination, tool class and kind.",
            List.of("replicate", "world", "month", "maker", "destination", "tool_class", "kind"),
            List.of(REPLICATE, WORLD, MONTH_COLUMN, MAKER,
            text("destination", "country of the fabs; of the hub where tools were seized"), TOOL_CLASS,
            text("kind", "`system` for tools shipped, `service` for payments on installed tools"),
            whole("units", "tools", "tools shipped; 0 for service"),
            whole("revenue_usd", "USD", "revenue")));

    public static final TableSchema TRADES = new TableSchema("trades", "A shipment that reached its fab and was paid.",
            List.of("replicate", "world", "month", "shipment"), List.of(REPLICATE, WORLD, MONTH_COLUMN,
            whole("shipment", "", "running number in its world; the months of burn-in count, so the first is not 0"),
            text("lot", "id of the lot, buyer/node/class/need month/chunk: the same lot in both worlds, unless it "
                    + "begins with `extra`"), MAKER, TOOL_CLASS, BUYER, FAB_LINE,
            text("route", "`direct`, `affiliate`, `hub` or `used`"), UNITS,
            whole("price_usd", "USD per tool", "paid for each tool, fixed at the order"),
            whole("buyer_paid_usd", "USD", "all the buyer paid, a hub's markup included; a subsidy is not in it"),
            whole("maker_revenue_usd", "USD", "what the maker got, the subsidy of the buyer's country included; 0 for "
                    + "used tools"),
            whole("licence", "", "last application approved for it; empty if none was needed, or the licence was held "
                    + "when the simulation began")));

    public static final TableSchema ILLICIT = new TableSchema("illicit",
            "An attempt to get denied tools through a hub: its order with the maker, and what came of it.",
            List.of("replicate", "world", "month", "hub", "lot"), List.of(REPLICATE, WORLD,
            column("month", MONTH, "", "month of the order; in the burn-in if it ended later"),
            text("hub", "id of the hub"), text("lot", "id of the lot"), BUYER, MAKER, TOOL_CLASS, UNITS,
            whole("value_usd", "USD", "what the hub pays the maker"),
            real("markup", "share", "what the buyer pays the hub above that, as a share of it"),
            column("ended", MONTH, "", "month of the outcome; empty while open"),
            text("outcome", "`delivered`, `seized`, `cancelled` (forbidden before shipment) or `open`")));

    public static final TableSchema LICENCES = new TableSchema("licences",
            "A licence application at an authority, those of the burn-in included, because trades may name them.",
            List.of("replicate", "world", "application", "authority"), List.of(REPLICATE, WORLD,
            whole("application", "", "running number in its world"), text("lot", "id of the lot"), MAKER, BUYER,
            TOOL_CLASS, text("authority", "government that decides"),
            text("rules", "ids of the rules that ask for it, separated by `;`"),
            whole("attempt", "", "0 for the first application of the lot at the authority"),
            column("applied", MONTH, "", "month of the application"),
            column("decided", MONTH, "", "month of the decision; empty while pending"),
            text("outcome", "`approved`, `denied`, `returned`, `withdrawn` or `pending`")));

    public static final TableSchema DENIALS = new TableSchema("denials",
            "The denial ledger as of each month's end: stocks to date, with the month of entry kept.",
            List.of("replicate", "month", "entered", "buyer", "tool_class", "counterfactual_maker", "code"),
            List.of(REPLICATE, column("month", MONTH, "", "month at whose end the ledger is read"),
            column("entered", MONTH, "", "month in which the lots were delivered in the counterfactual"),
            BUYER, TOOL_CLASS, text("counterfactual_maker", "maker that delivered them in the counterfactual"),
            text("code", "what became of them: `kept`, `licensed_late`, `backfill_coalition`, `backfill_other`, "
                    + "`backfill_domestic`, `downgraded`, `used`, `affiliate`, `smuggled`, `stockpiled`, "
                    + "`intercepted`, `deferred` or `abandoned`"),
            whole("units", "tools", "tools of the counterfactual purchase"),
            whole("value_usd", "USD", "at reference price")));

    public static final TableSchema DENIAL_COSTS = new TableSchema("denial_costs",
            "What denial costs buyers in a month, over the lots that the rules under study touched.",
            List.of("replicate", "month", "buyer", "tool_class", "kind"),
            List.of(REPLICATE, MONTH_COLUMN, BUYER, TOOL_CLASS,
            text("kind", "`price` (paid to makers above the counterfactual), `handling` (what hubs take above that), "
                    + "`delay` (carrying cost of what only the counterfactual has) or `quality` (work that "
                    + "substitutes, used and diverted tools do not do)"),
            whole("value_usd", "USD", "cost; negative where the purchase came cheaper or does more")));

    public static final TableSchema EFFECTS = new TableSchema("effects",
            "Effect of the rules under study on a month's trade, by country of the makers and of the fabs.",
            List.of("replicate", "month", "measure", "maker_country", "destination"),
            List.of(REPLICATE, MONTH_COLUMN,
            text("measure", "`brought_forward`, `deflected`, `depressed`, `destroyed`, `illicit_delivered` or "
                    + "`trade_diverted`"),
            text("maker_country", "home of the makers"), text("destination", "country of the fabs"),
            whole("value_usd", "USD", "value, positive in the sense of the measure")));

    public static final TableSchema MAKERS = new TableSchema("makers",
            "A maker at a month's end, over its product lines.",
            List.of("replicate", "world", "month", "maker"), List.of(REPLICATE, WORLD, MONTH_COLUMN, MAKER,
            whole("orders_usd", "USD",
                    "orders of the month less those cancelled in it; negative if more was cancelled"),
            whole("backlog_usd", "USD", "open orders at the month's end"),
            whole("target_backlog_usd", "USD", "open orders of fabs in target countries"),
            whole("slots_usd", "USD", "slots of the month, at opening prices"),
            whole("shipped_usd", "USD", "tools shipped in the month, at the prices of their orders"),
            real("utilisation", "share", "slots that shipments took / slots; empty without slots"),
            real("lead_time_months", "months", "promised lead time, mean weighted by slots; empty without slots"),
            whole("rd_usd", "USD", "research and development of the month"),
            real("performance", "", "relative to the leader at the opening, weighted by slots; empty without slots"),
            real("price_index", "", "list prices / reference prices of the classes, weighted by slots; empty without"),
            real("unit_cost", "", "unit cost / that of the opening, weighted by slots; empty without"),
            real("target_share", "share", "share of the value delivered that target countries got; empty without")));

    public static final TableSchema CAPACITY = new TableSchema("capacity", "A fab line at a month's end.",
            List.of("replicate", "world", "month", "fab_line"), List.of(REPLICATE, WORLD, MONTH_COLUMN, BUYER, FAB_LINE,
            text("node", "id of the node it makes"),
            real("capacity_kwpm", "kwpm", "thousand wafer starts a month that the installed tools allow; tools idle "
                    + "for want of service count as absent"),
            real("good_kwpm", "kwpm", "good wafers a month"),
            real("uptime", "share", "share of time that its tools are up, mean by value"),
            real("yield", "share", "share of wafers"),
            text("bottleneck_class", "tool class that holds capacity below plan; empty if none does")));

    public static final TableSchema COMPUTE = new TableSchema("compute",
            "What the target's own chipmakers can make at advanced nodes in a month.",
            List.of("replicate", "world", "month"), List.of(REPLICATE, WORLD, MONTH_COLUMN,
            text("target", "target countries, separated by `;`"),
            real("advanced_capacity_kwpm", "kwpm", "capacity of advanced nodes"),
            real("advanced_good_kwpm", "kwpm", "good wafers of advanced nodes"),
            real("ai_compute_index", "index", "accelerator compute made, the counterfactual's first reported month = "
                    + "100; empty if it made none then"),
            real("ai_logic_index", "index", "the same without the limit of memory stacks"),
            whole("capability_gap_months", "months", "months since the counterfactual had no more capacity than this; "
                    + "empty if not reached"),
            flag("gap_reached", "false if the counterfactual had more in every month since the start")));

    public static final TableSchema GOVERNMENTS = new TableSchema("governments", "A licensing office at a month's end.",
            List.of("replicate", "world", "month", "government"), List.of(REPLICATE, WORLD, MONTH_COLUMN,
            text("government", "country of the government"),
            whole("rules_in_force", "", "its rules in force"),
            whole("queue", "cases", "applications waiting"),
            whole("decided", "cases", "applications decided in the month"),
            real("mean_wait_months", "months", "mean wait of those decided; empty if none was"),
            real("enforcement", "", "enforcement capacity e of model.md M16"),
            whole("subsidies_usd", "USD", "what it paid of the prices of its own makers' tools in the month"),
            text("restricts_inputs_of", "countries whose makers' inputs it restricts in answer to their rules, "
                    + "separated by `;`; empty if none")));

    public static final TableSchema RULES = new TableSchema("rules", "A rule of this run.", List.of("id"),
            List.of(text("id", "id of the rule"), text("issuer", "country of the government"), text("title", "title"),
            text("legal_source", "where the law can be found"),
            column("announced", DATE, "", "day it became known"),
            column("effective", DATE, "", "first day in force"),
            column("expires", DATE, "", "first day no longer in force; empty if it does not end"),
            text("classes", "tool classes, separated by `;`; `*` for all"),
            text("policy", "how an application is treated"),
            real("approval", "probability",
                    "probability that an application is approved; empty for a rule that is recorded only"),
            flag("under_study", "whether the counterfactual lacks it"),
            flag("hypothetical", "whether it is an assumption of the scenario, issued by nobody"),
            flag("modelled", "false for rules about goods or end users outside the world: recorded, not modelled")));

    public static final TableSchema ASSUMPTIONS = new TableSchema("assumptions",
            "A number of the world or the scenario, with where it comes from.", List.of("path"),
            List.of(text("path", "where the number stands: table, key, column"), text("value", "as written"),
            text("low", "lower end of the plausible range; empty if none is given"),
            text("high", "upper end of the plausible range; empty if none is given"),
            text("unit", "unit of the value"), text("source", "where it comes from"),
            text("confidence", "`verified`, `derived` or `estimate`"),
            flag("changed_by_scenario", "whether the scenario sets it")));

    public static final TableSchema ENTITIES = new TableSchema("entities", "A thing that other tables name by its id.",
            List.of("kind", "id"), List.of(text("id", "id used in the other tables"), text("name", "display name"),
            text("kind", "`maker`, `buyer`, `fab_line`, `tool_class`, `node` or `government`"),
            text("country", "home of a maker, location of a fab; empty if it has none"),
            text("region", "region of a buyer; empty if it has none"),
            text("category", "category of a tool class; empty if it has none")));

    public static final TableSchema REPORTED_REVENUE = new TableSchema("reported_revenue",
            "What a company would report for a quarter of its fiscal year, tools and service.",
            List.of("replicate", "world", "maker", "period_start"), List.of(REPLICATE, WORLD, MAKER,
            text("fiscal_period", "such as `FY2023Q1`; a fiscal year is named after the year in which it ends"),
            column("period_start", MONTH, "", "first month of the quarter"),
            column("period_end", MONTH, "", "last month of the quarter"),
            whole("months", "months", "months of the quarter inside the reported time: fewer than 3 at its edges"),
            whole("revenue_usd", "USD", "revenue of those months"),
            real("target_share", "share", "share of it from target countries, as far as the company knows; empty "
                    + "without revenue")));

    public static final TableSchema OFFICIAL_TRADE = new TableSchema("official_trade",
            "What customs would show: tools that crossed a border, without service. Those through a hub are declared "
                    + "for its country.",
            List.of("replicate", "world", "month", "origin", "destination", "tool_class"),
            List.of(REPLICATE, WORLD, MONTH_COLUMN, text("origin", "home of the maker"),
            text("destination", "country the goods were declared for"), TOOL_CLASS, UNITS,
            whole("value_usd", "USD", "declared value")));

    public static final TableSchema COMPARISON = new TableSchema("comparison",
            "One number in the first output folder and in another; written by `compare`.",
            List.of("other", "table", "key", "measure"), List.of(
            text("other", "the folder compared with the first"), text("table", "table the number comes from"),
            text("key", "what it is a number of: `column=value`, separated by `;`"),
            text("measure", "column of the number"),
            real("a", "", "in the first folder, mean over the replicates; empty if absent"),
            real("b", "", "in the other folder; empty if absent"),
            real("difference", "", "b - a; empty if either is"),
            real("percent", "%", "of a; empty if a is zero or absent")));

    public static final TableSchema ABLATION = new TableSchema("ablation",
            "How far a headline measure moves when one mechanism is turned; written by `ablate`.",
            List.of("mechanism", "measure", "subject", "world"), List.of(
            text("mechanism", "the switch that is turned"),
            text("setting", "what it is turned to: `off`, or `on` if the scenario has it off"), MEASURE, SUBJECT,
            text("world", "`ruled`, `counterfactual`, or `difference` (ruled minus counterfactual)"), UNIT,
            real("base", "", "mean with the scenario's own mechanisms; empty without meaning"),
            real("ablated", "", "mean with the mechanism turned"),
            real("difference", "", "mean of ablated minus base, paired by replicate"),
            real("ci_low", "", "lower end of the 95 % interval of the difference; empty with one replicate"),
            real("ci_high", "", "upper end of the interval; empty with one replicate"),
            whole("replicates", "", "replicates in which both could be measured")));

    public static final TableSchema COALITIONS = new TableSchema("coalitions",
            "Rise of the target's share of foreign makers' tool sales under one combination of mechanisms; written by "
                    + "`ablate`.",
            List.of("world", "stockpiling", "slots", "slump_elsewhere", "reaction_spending"), List.of(
            text("world", "`ruled`, `counterfactual`, or `difference` (ruled minus counterfactual)"),
            flag("stockpiling", "whether stockpiling is as in the scenario; false: off"),
            flag("slots", "whether slots are as in the scenario; false: unlimited"),
            flag("slump_elsewhere", "whether plans outside the target are as in the scenario; false: held flat at the "
                    + "start year's"),
            flag("reaction_spending", "whether reaction spending is as in the scenario; false: off"),
            real("rise", "share", "mean rise over the replicates"),
            real("ci_low", "share", "lower end of its 95 % interval; empty with one replicate"),
            real("ci_high", "share", "upper end of the interval; empty with one replicate"),
            whole("replicates", "", "replicates in which all combinations could be measured")));

    public static final TableSchema SHAPLEY = new TableSchema("shapley",
            "Part of a mechanism in the rise of the target's share of foreign makers' tool sales (Shapley value over "
                    + "all combinations); written by `ablate`.",
            List.of("world", "part"), List.of(
            text("world", "`ruled`, `counterfactual`, or `difference` (ruled minus counterfactual)"),
            text("part", "`stockpiling`, `slots`, `slump_elsewhere`, `reaction_spending`, `remainder` (the rise with "
                    + "all four off) or `rise` (the sum of the other five)"),
            column("window_from", MONTH, "", "first month of the window; the rise is against the start year"),
            column("window_to", MONTH, "", "last month of the window"),
            real("value", "share", "mean over the replicates"),
            real("ci_low", "share", "lower end of its 95 % interval; empty with one replicate"),
            real("ci_high", "share", "upper end of the interval; empty with one replicate"),
            whole("replicates", "", "replicates in which all combinations could be measured")));

    private Schemas() {
    }

    /** The tables in an output folder, in the order of their names. */
    public static List<TableSchema> ofRun() {
        return List.of(ASSUMPTIONS, BANDS, CAPACITY, COMPUTE, DENIAL_COSTS, DENIALS, EFFECTS, ENTITIES, GOVERNMENTS,
                ILLICIT, LICENCES, MAKERS, OFFICIAL_TRADE, REPORTED_REVENUE, REVENUE, RULES, SUMMARY, TRADES);
    }

    /** The tables in the folder of an ablation, in the order of their names. */
    public static List<TableSchema> ofAblation() {
        return List.of(ABLATION, COALITIONS, SHAPLEY);
    }

    /** The tables in an output folder and those that other commands write. */
    public static List<TableSchema> all() {
        List<TableSchema> all = new ArrayList<>(ofRun());
        all.add(COMPARISON);
        all.addAll(ofAblation());
        all.add(BacktestSchemas.SCORES);
        all.add(BacktestSchemas.SERIES);
        return List.copyOf(all);
    }

    private static Column column(String name, ColumnType type, String unit, String description) {
        return new Column(name, type, unit, description);
    }

    private static Column text(String name, String description) {
        return column(name, TEXT, "", description);
    }

    private static Column whole(String name, String unit, String description) {
        return column(name, INTEGER, unit, description);
    }

    private static Column real(String name, String unit, String description) {
        return column(name, REAL, unit, description);
    }

    private static Column flag(String name, String description) {
        return column(name, BOOLEAN, "", description);
    }
}
