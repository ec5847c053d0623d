package chokepoint.table;

import chokepoint.event.WorldKind;

/**
 * What the target's own chipmakers can make in a month of one world.
 *
 * @param month offset
 * @param target countries, separated by {@code ;}
 * @param aiComputeIndex the twin's first reported month = 100; not a number if it made nothing then
 * @param aiLogicIndex the same without the limit of memory stacks
 * @param gapMonths months behind the twin; −1 if the twin was ahead in every month since the start
 */
public record ComputeRow(int replicate, WorldKind world, int month, String target, double advancedKwpm,
        double advancedGoodKwpm, double aiComputeIndex, double aiLogicIndex, int gapMonths) {
}
