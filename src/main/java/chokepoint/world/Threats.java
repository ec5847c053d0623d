package chokepoint.world;

import chokepoint.rule.Requirement;

/**
 * Which open orders announced rules will make more likely lost than not, and from when (model.md M3, orders called
 * forward). What is lost already is not threatened, and a licence in hand stays valid unless the sale is prohibited.
 */
final class Threats {

    private static final double MORE_LIKELY_LOST = 0.5;
    private static final int PROHIBITED = -1;

    private final Rulings rulings;
    private final Outlook outlook;
    /** By stretch and pattern: 0 if an order is safe, the issuers whose licences it will lack, or prohibited. */
    private final int[][] lacks;

    Threats(Rulings rulings, Outlook outlook) {
        this.rulings = rulings;
        this.outlook = outlook;
        lacks = new int[outlook.stretches()][rulings.patternCount()];
        for (int stretch = 0; stretch < lacks.length; stretch++) {
            for (int pattern = 0; pattern < lacks[stretch].length; pattern++) {
                lacks[stretch][pattern] = lacks(outlook.requirement(pattern, outlook.firstMonth(0), stretch));
            }
        }
    }

    /** The first month in which an order is lost that is not lost yet; {@link Integer#MAX_VALUE} if there is none. */
    int lostFrom(int pattern, int orderMonth, int licences) {
        for (int stretch = 0; stretch < lacks.length; stretch++) {
            int lacking = outlook.savesOrders() ? lacks(outlook.requirement(pattern, orderMonth, stretch))
                    : lacks[stretch][pattern];
            if (lacking == PROHIBITED || (lacking & ~licences) != 0) {
                return stretch == 0 ? Integer.MAX_VALUE : outlook.firstMonth(stretch);
            }
        }
        return Integer.MAX_VALUE;
    }

    private int lacks(Requirement requirement) {
        if (requirement.outcome() == Requirement.Outcome.PROHIBITED) {
            return PROHIBITED;
        }
        return requirement.jointApproval() < MORE_LIKELY_LOST ? rulings.issuerMask(requirement) : 0;
    }
}
