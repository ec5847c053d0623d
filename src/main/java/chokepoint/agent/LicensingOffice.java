package chokepoint.agent;

import chokepoint.random.Draws;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A government's licensing office (model.md M6): first come, first served; so many cases a month; a case takes a
 * lognormal time. The decision is one keyed draw for each (lot, issuer, attempt), so a lower approval approves a
 * subset.
 */
public final class LicensingOffice {

    /**
     * An application on file.
     *
     * @param number running number in this world
     * @param lot index of the lot
     * @param lotKey of the lot
     * @param productLine index of the product line
     * @param orderSerial which of the lot's orders it is for
     * @param filed month offset
     * @param ready first month in which it may be decided
     * @param attempt 0 for the first
     * @param tie keyed, for applications of the same month
     */
    public record Application(int number, int lot, long lotKey, int productLine, int orderSerial, int filed, int ready,
            int attempt, long tie) {
    }

    /** What an office says to a case. */
    public enum Answer { APPROVE, DENY, RETURN }

    private static final Comparator<Application> FIRST_COME = Comparator.comparingInt(Application::filed)
            .thenComparingLong(Application::tie).thenComparingInt(Application::number);

    private final long key;
    private final int casesPerMonth;
    private final double sigma;
    private final List<Application> queue;

    /**
     * @param key of the government's id
     * @param casesPerMonth cases decided a month at most
     * @param sigma log standard deviation of a case's time
     */
    public LicensingOffice(long key, int casesPerMonth, double sigma) {
        this(key, casesPerMonth, sigma, new ArrayList<>());
    }

    private LicensingOffice(long key, int casesPerMonth, double sigma, List<Application> queue) {
        this.key = key;
        this.casesPerMonth = casesPerMonth;
        this.sigma = sigma;
        this.queue = queue;
    }

    public LicensingOffice copy() {
        return new LicensingOffice(key, casesPerMonth, sigma, new ArrayList<>(queue));
    }

    public int queueLength() {
        return queue.size();
    }

    /** Takes an application in; its time is drawn once, for the (lot, issuer, attempt). */
    public void file(Draws draws, int number, int lot, long lotKey, int productLine, int orderSerial, int month,
            int attempt, double medianMonths) {
        double normal = draws.normal(Purpose.LICENCE_TIME, lotKey, key, attempt);
        int takes = (int) StrictMath.rint(medianMonths * StrictMath.exp(sigma * normal));
        long tie = Keys.mix(Keys.mix(draws.stream(Purpose.LICENCE_TIE), lotKey), productLine);
        queue.add(new Application(number, lot, lotKey, productLine, orderSerial, month, month + takes, attempt, tie));
    }

    /** The cases to be decided this month, in order; they leave the queue. Stale ones must be withdrawn before. */
    public List<Application> due(int month) {
        queue.sort(FIRST_COME);
        List<Application> due = new ArrayList<>();
        List<Application> left = new ArrayList<>();
        for (Application application : queue) {
            boolean now = due.size() < casesPerMonth && application.ready() <= month;
            (now ? due : left).add(application);
        }
        queue.clear();
        queue.addAll(left);
        return due;
    }

    /** Takes out what the caller says is stale, in order. */
    public List<Application> withdraw(java.util.function.Predicate<Application> stale) {
        List<Application> withdrawn = new ArrayList<>();
        for (Application application : queue) {
            if (stale.test(application)) {
                withdrawn.add(application);
            }
        }
        if (!withdrawn.isEmpty()) {
            queue.removeIf(stale);
            withdrawn.sort(FIRST_COME);
        }
        return withdrawn;
    }

    /** The answer at a given approval probability; a share of refusals is returned without action. */
    public Answer answer(Draws draws, Application application, double approval, double returnShare) {
        if (draws.uniform(Purpose.LICENCE_DECISION, application.lotKey(), key, application.attempt()) < approval) {
            return Answer.APPROVE;
        }
        boolean returned = draws.uniform(Purpose.LICENCE_RETURN, application.lotKey(), key, application.attempt())
                < returnShare;
        return returned ? Answer.RETURN : Answer.DENY;
    }
}
