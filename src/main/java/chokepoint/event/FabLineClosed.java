package chokepoint.event;

/**
 * A fab line at month end.
 *
 * @param capacityKwpm thousand wafer starts a month that the installed tools allow
 * @param goodKwpm good wafers: capacity × uptime × utilisation × yield
 * @param uptime share of time
 * @param yield share of wafers
 * @param bottleneckClass index of the class that limits capacity
 */
public record FabLineClosed(int month, int fabLine, double capacityKwpm, double goodKwpm, double uptime, double yield,
        int bottleneckClass) {
}
