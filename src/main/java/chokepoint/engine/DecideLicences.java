package chokepoint.engine;

import chokepoint.agent.LicensingOffice;
import chokepoint.agent.LicensingOffice.Application;
import chokepoint.event.LicenceDecided;
import chokepoint.event.OfficeClosed;
import chokepoint.event.OrderCancelled;
import chokepoint.world.Lots;
import chokepoint.world.Rulings;
import chokepoint.world.World;

/**
 * Licensing offices work their queues (model.md M6); a refused order ends, and the line is out for the waiting time.
 */
final class DecideLicences implements Phase {

    private final Desk desk;

    DecideLicences(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run(World world, int month) {
        for (int issuer = 0; issuer < world.offices.length; issuer++) {
            LicensingOffice office = world.offices[issuer];
            int decided = 0;
            int waited = 0;
            for (Application application : office.due(month)) {
                if (isPending(world, application, issuer)) {
                    decide(world, application, issuer, month);
                    decided++;
                    waited += month - application.filed();
                } else {
                    desk.tell(world, application, issuer, LicenceDecided.Outcome.WITHDRAWN, month);
                }
            }
            if (month >= world.blueprint.burnIn) {
                world.events.on(new OfficeClosed(month, issuer, world.rulings.rulesInForce(issuer, month),
                        office.queueLength(), decided, waited,
                        world.blueprint.scenario.world().governments().get(issuer).enforcement()));
            }
        }
    }

    /** Another office may have ended the order in the same month. */
    private static boolean isPending(World world, Application application, int issuer) {
        Lots lots = world.lots;
        int lot = application.lot();
        return lots.state[lot] == Lots.ORDERED && lots.orderSerial[lot] == application.orderSerial()
                && (lots.neededLicences[lot] & 1 << issuer) != 0;
    }

    private void decide(World world, Application application, int issuer, int month) {
        Lots lots = world.lots;
        int lot = application.lot();
        Rulings.Needs needs = world.needsOf(lot, month);
        int place = needs.placeOf(issuer);
        LicensingOffice.Answer answer = world.offices[issuer].answer(world.draws, application,
                needs.requirement().licences().get(place).approval(),
                world.blueprint.parameters.returnShareOfRefusals());
        world.beliefs.learn(needs.rules()[place], world.locationOf(lot), answer == LicensingOffice.Answer.APPROVE);
        switch (answer) {
            case APPROVE -> approve(world, application, issuer, month);
            case DENY -> refuse(world, application, issuer, LicenceDecided.Outcome.DENIED,
                    OrderCancelled.Reason.DENIED, month);
            case RETURN -> refuse(world, application, issuer, LicenceDecided.Outcome.RETURNED,
                    OrderCancelled.Reason.RETURNED, month);
        }
    }

    private void approve(World world, Application application, int issuer, int month) {
        Lots lots = world.lots;
        int lot = application.lot();
        int valid = Math.min(month + world.blueprint.parameters.licenceValidMonths(),
                world.rulings.licencesRunOff(lots, lot, month));
        lots.licenceUntil[lot] = (short) (lots.grantedLicences[lot] == 0 ? valid
                : Math.min(lots.licenceUntil[lot], valid));
        lots.grantedLicences[lot] |= 1 << issuer;
        lots.licence[lot] = application.number();
        desk.tell(world, application, issuer, LicenceDecided.Outcome.APPROVED, month);
    }

    private void refuse(World world, Application application, int issuer, LicenceDecided.Outcome outcome,
            OrderCancelled.Reason reason, int month) {
        desk.tell(world, application, issuer, outcome, month);
        boolean returned = outcome == LicenceDecided.Outcome.RETURNED;
        int outUntil = returned ? month : month + world.blueprint.parameters.reapplyWait();
        desk.cancel(world, application.lot(), reason, month, outUntil);
    }
}
