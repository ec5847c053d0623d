package chokepoint.experiment.backtest;

/** What makers sold in a month of one world, simulated or reckoned. Months are offsets from the first simulated. */
interface Sales {

    /** USD of tools delivered, to everybody or to the target alone. */
    double systemsUsd(int month, int maker, boolean toTargetOnly);

    /** USD of service, to everybody or to the target alone. */
    double serviceUsd(int month, int maker, boolean toTargetOnly);

    /** Lithography tools delivered to the target. */
    double scannersToTarget(int month, int maker);
}
