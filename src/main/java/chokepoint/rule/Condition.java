package chokepoint.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold for a rule to cover a sale, whatever the month (model.md M5); in the order in which a ruling asks. */
enum Condition {

    MODELLED {
        @Override
        boolean holds(ExportRule rule, Transaction sale) {
            return rule.modelled();
        }

        @Override
        String whyNot(ExportRule rule, Transaction sale) {
            return "recorded, not modelled";
        }
    },
    EXPORT {
        @Override
        boolean holds(ExportRule rule, Transaction sale) {
            return sale.isExport();
        }

        @Override
        String whyNot(ExportRule rule, Transaction sale) {
            return "a sale inside one country is no export";
        }
    },
    TOOL_CLASS {
        @Override
        boolean holds(ExportRule rule, Transaction sale) {
            return allOrOneOf(rule.classes(), sale.toolClass());
        }

        @Override
        String whyNot(ExportRule rule, Transaction sale) {
            return "the tool class is " + sale.toolClass() + "; it covers " + Words.list(rule.classes());
        }
    },
    TARGET {
        @Override
        boolean holds(ExportRule rule, Transaction sale) {
            return allOrOneOf(rule.targetCountries(), sale.location());
        }

        @Override
        String whyNot(ExportRule rule, Transaction sale) {
            return "the fab is in " + sale.location() + "; it is aimed at " + Words.list(rule.targetCountries());
        }
    },
    END_USER {
        @Override
        boolean holds(ExportRule rule, Transaction sale) {
            return !rule.isListRule()
                    || rule.endUsers().contains(sale.endUser()) && sale.ownership() >= rule.ownershipThreshold();
        }

        @Override
        String whyNot(ExportRule rule, Transaction sale) {
            if (!rule.endUsers().contains(sale.endUser())) {
                return "the end user is not listed: " + sale.endUser() + "; it lists " + Words.list(rule.endUsers());
            }
            return "the end user is not listed: it is owned by " + sale.endUser() + " to "
                    + Words.number(sale.ownership()) + ", below " + Words.number(rule.ownershipThreshold());
        }
    },
    END_USE {
        @Override
        boolean holds(ExportRule rule, Transaction sale) {
            return allOrOneOf(rule.endUseNodes(), sale.node());
        }

        @Override
        String whyNot(ExportRule rule, Transaction sale) {
            return "the fab makes " + sale.node() + "; it covers " + Words.list(rule.endUseNodes());
        }
    },
    REACHED {
        @Override
        boolean holds(ExportRule rule, Transaction sale) {
            for (Reach reach : rule.reach()) {
                if (reach.covers(sale)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        String whyNot(ExportRule rule, Transaction sale) {
            return rule.reach().stream().map(reach -> reach.whyNot(sale)).collect(Collectors.joining("; "));
        }
    },
    NOT_EXEMPT {
        @Override
        boolean holds(ExportRule rule, Transaction sale) {
            for (Exemption exemption : rule.exemptions()) {
                if (exemption.lifts(sale)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        String whyNot(ExportRule rule, Transaction sale) {
            return rule.exemptions().stream().filter(exemption -> exemption.lifts(sale)).map(Exemption::describe)
                    .collect(Collectors.joining("; "));
        }
    };

    static final List<Condition> ALL = List.of(values());

    abstract boolean holds(ExportRule rule, Transaction sale);

    /** Why it does not hold, in words. */
    abstract String whyNot(ExportRule rule, Transaction sale);

    private static boolean allOrOneOf(Set<String> scope, String id) {
        return scope.isEmpty() || scope.contains(id);
    }
}
