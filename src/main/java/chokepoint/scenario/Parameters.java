package chokepoint.scenario;

/**
 * The scalar parameters, one row each of {@code parameters.csv}; the row's id is the component's name in snake case.
 * The limits here are hard; the row's {@code low} and {@code high} are a prior, and a value outside it only warns.
 */
public record Parameters(
        @Column(unit = "per month", min = 0, max = 0.999) double planShockPersistence,
        @Column(unit = "share", min = 0, max = 1) double planShockSd,
        @Column(unit = "months", min = 0, max = 240) int planMonthsPastHorizon,
        @Column(unit = "tools", min = 1, max = 1000) int lotUnitsMax,
        @Column(unit = "USD million", min = 0.001, max = 1_000_000) double lotValueMax,

        @Column(unit = "multiple of plan", min = 0.01, max = 100) double liquidity,
        @Column(unit = "months of plan", min = 0, max = 120) double carryMonths,
        @Column(unit = "weight", min = 0.001, max = 1) double leadTimeExpectationWeight,
        @Column(unit = "months", min = 1, max = 240) int orderHorizon,

        @Column(unit = "per log price", min = 0, max = 100) double eta,
        @Column(unit = "per unit of performance", min = 0, max = 100) double theta,
        @Column(unit = "per month", min = 0, max = 10) double omega,
        @Column(unit = "per unit of share", min = 0, max = 100) double lambdaBase,
        @Column(unit = "utility", min = 0, max = 20) double psiHome,
        @Column(unit = "utility", min = -100, max = 100) double vWait,
        @Column(unit = "utility", min = 0, max = 100) double substituteFixedPenalty,
        @Column(unit = "utility per multiple", min = 0, max = 100) double substituteCostWeight,
        @Column(unit = "utility per log yield", min = 0, max = 100) double substituteYieldWeight,
        @Column(unit = "utility", min = 0, max = 20) double targetConstantLimit,
        @Column(unit = "probability", min = 1e-9, max = 1) double approvalFloor,
        @Column(unit = "months", min = 1, max = 240) double qualificationMonths,
        @Column(unit = "multiple", min = 0.01, max = 1) double qualificationSpeedup,

        @Column(unit = "months", min = 1, max = 240) int licenceValidMonths,
        @Column(unit = "months", min = 0, max = 120) int reapplyWait,
        @Column(unit = "share", min = 0, max = 1) double returnShareOfRefusals,
        @Column(unit = "probability", min = 0, max = 1) double approvalLicencesUntil,
        @Column(unit = "decisions", min = 0.001, max = 10_000) double beliefPriorWeight,

        @Column(unit = "per unit risk", min = 0, max = 100) double overComplianceChi,

        @Column(unit = "months", min = 0, max = 120) int burnInMonths,
        @Column(unit = "multiple", min = 0, max = 100) double burnInSlots,
        @Column(unit = "share", min = 0, max = 1) double burnInOverdueShare,
        @Column(unit = "months", min = 0, max = 120) int slotsHeldMonths,
        @Column(unit = "months", min = 1, max = 240) double capacityLag,
        @Column(unit = "months", min = 1, max = 120) double orderSmoothingMonths,
        @Column(unit = "per year", min = 0, max = 100) double slotGrowthLimit,
        @Column(unit = "per year", min = 0, max = 100) double slotGrowthLimitDomestic,
        @Column(unit = "per year", min = 0, max = 1) double slotDeclineLimit,
        @Column(unit = "months", min = 1, max = 240) double backlogWorkoffMonths,
        @Column(unit = "months", min = 0, max = 60) int pullInMonths,

        @Column(unit = "months", min = 1, max = 240) int patience,
        @Column(unit = "months", min = 0, max = 120) int complementPostpone,
        @Column(unit = "months", min = 0, max = 120) int complementPostponeMax,
        @Column(unit = "months", min = 0, max = 60) int lateMonths,

        @Column(unit = "per month of the gap", min = 0, max = 1) double performanceCatchUp,
        @Column(unit = "share of domestic demand", min = 0.001, max = 1) double useHalfSaturation,

        @Column(unit = "share", min = 0, max = 1) double yieldAdvancedFull,
        @Column(unit = "share", min = 0, max = 1) double yieldMature,
        @Column(unit = "share", min = 0, max = 1) double uptimeBase,
        @Column(unit = "share", min = 0, max = 1) double utilisationBase,
        @Column(unit = "months", min = 0, max = 60) int installMonths) {
}
