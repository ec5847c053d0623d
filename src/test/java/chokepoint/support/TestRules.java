package chokepoint.support;

import chokepoint.quantity.Month;
import chokepoint.rule.Exemption;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Policy;
import chokepoint.rule.Reach;
import chokepoint.rule.Savings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules that read like sentences: {@code rule("us").issuer("US").on("etch-advanced").against("CN").denying()}. The last
 * word is the policy and makes the rule. Unless said otherwise a rule is issued by US, reaches makers of its issuer's
 * country, covers everything everywhere, is in force from 2020-01-01 without end and is decided at once.
 */
public final class TestRules {

    private final String id;
    private String issuer = "US";
    private LocalDate announced = LocalDate.of(2020, 1, 1);
    private LocalDate effective = LocalDate.of(2020, 1, 1);
    private Optional<LocalDate> expires = Optional.empty();
    private final List<Reach> reach = new ArrayList<>();
    private final List<Exemption> exemptions = new ArrayList<>();
    private Set<String> classes = Set.of();
    private Set<String> targets = Set.of();
    private Set<String> endUsers = Set.of();
    private double ownershipThreshold = 1;
    private Set<String> nodes = Set.of();
    private int processingMonths;
    private boolean serviceCovered;
    private Savings savings = new Savings.None();
    private boolean standing;
    private boolean modelled = true;

    private TestRules(String id) {
        this.id = id;
    }

    public static TestRules rule(String id) {
        return new TestRules(id);
    }

    public TestRules issuer(String country) {
        issuer = country;
        return this;
    }

    public TestRules on(String... toolClasses) {
        classes = new TreeSet<>(Set.of(toolClasses));
        return this;
    }

    public TestRules against(String... countries) {
        targets = new TreeSet<>(Set.of(countries));
        return this;
    }

    public TestRules listing(String... buyers) {
        endUsers = new TreeSet<>(Set.of(buyers));
        return this;
    }

    public TestRules andFirmsOwnedFrom(double share) {
        ownershipThreshold = share;
        return this;
    }

    public TestRules forNodes(String... ids) {
        nodes = new TreeSet<>(Set.of(ids));
        return this;
    }

    /** Announced and effective on the same day. */
    public TestRules from(String date) {
        announced = LocalDate.parse(date);
        effective = announced;
        return this;
    }

    public TestRules announced(String date) {
        announced = LocalDate.parse(date);
        return this;
    }

    public TestRules effective(String date) {
        effective = LocalDate.parse(date);
        return this;
    }

    public TestRules expires(String date) {
        expires = Optional.of(LocalDate.parse(date));
        return this;
    }

    public TestRules reaching(Reach... any) {
        reach.addAll(List.of(any));
        return this;
    }

    public TestRules exempting(Exemption... any) {
        exemptions.addAll(List.of(any));
        return this;
    }

    public TestRules decidedIn(int months) {
        processingMonths = months;
        return this;
    }

    public TestRules withService() {
        serviceCovered = true;
        return this;
    }

    public TestRules savingOrdersBefore(String month) {
        savings = new Savings.OrdersBefore(Month.parse(month), Optional.empty());
        return this;
    }

    public TestRules savingOrdersBefore(String month, String until) {
        savings = new Savings.OrdersBefore(Month.parse(month), Optional.of(Month.parse(until)));
        return this;
    }

    public TestRules savingLicencesUntil(String month) {
        savings = new Savings.LicencesUntil(Month.parse(month));
        return this;
    }

    public TestRules savingGoodsInTransit() {
        savings = new Savings.InTransit();
        return this;
    }

    public TestRules standing() {
        standing = true;
        return this;
    }

    public TestRules notModelled() {
        modelled = false;
        return this;
    }

    public ExportRule prohibiting() {
        return with(Policy.PROHIBIT, 0);
    }

    /** Presumption of denial, approval 0. */
    public ExportRule denying() {
        return with(Policy.PRESUMPTION_OF_DENIAL, 0);
    }

    /** Case by case. */
    public ExportRule licensing(double approval) {
        return with(Policy.CASE_BY_CASE, approval);
    }

    public ExportRule authorising() {
        return with(Policy.AUTHORISE, 1);
    }

    /** News of a control from which buyers expect an approval. */
    public ExportRule signalling(double expectedApproval) {
        return with(Policy.INFORM, expectedApproval);
    }

    public ExportRule with(Policy policy, double approval) {
        List<Reach> ties = reach.isEmpty() ? List.of(new Reach.Origin(issuer)) : List.copyOf(reach);
        return new ExportRule(id, issuer, "Rule " + id, "law of " + issuer, announced, effective, expires, ties,
                List.copyOf(exemptions), classes, targets, endUsers, ownershipThreshold, nodes, policy, approval,
                processingMonths, serviceCovered, savings, standing, false, modelled, "", "test");
    }
}
