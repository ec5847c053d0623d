package chokepoint.event;

/**
 * A fab line at month end.
 *
 * @param capacityKwpm thousand wafer starts a month that the installed tools allow; tools that stand idle for want of
 *     service count as absent
 * @param goodKwpm good wafers: capacity × uptime with service × utilisation × yield
 * @param uptime share of time that the tools are up, mean by value
 * @param yield share of wafers
 * @param bottleneckClass index of the class that holds capacity below plan; −1 if none does
 */
public record FabLineClosed(int month, int fabLine, double capacityKwpm, double goodKwpm, double uptime, double yield,
        int bottleneckClass) {
}
