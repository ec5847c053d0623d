package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chokepoint.support.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of the built jar in a real browser. Passed over where none is installed, unless the environment variable
 * CHOKEPOINT_BROWSER is {@code required}.
 */
class ReportInBrowserIT {

    private static final String RUN = "out/january-2023/report.html";
    private static final String COMPARED = "compared/report.html";
    private static final String HOSTILE = "hostile/us-alone/report.html";
    private static final String SCRIPT = "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>";
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    @TempDir
    static Path temporary;

    private static Path folder;

    @TempDir
    Path profile;

    private Browser browser;

    @BeforeAll
    static void makePages() throws IOException {
        assumeTrue(Browser.installed().isPresent() || "required".equals(System.getenv("CHOKEPOINT_BROWSER")),
                "no Chromium is installed");
        folder = Files.createDirectory(temporary.resolve("pages with blanks"));
        BuiltJar jar = new BuiltJar(folder, Map.of("LC_ALL", "C"));
        jar.run("run", "january-2023", "us-alone", "--months", "40", "--replicates", "2", "--out", "out", "--quiet");
        jar.run("compare", "out/january-2023", "out/us-alone", "--out", "compared");
        jar.run("backtest", "history", "--replicates", "2", "--out", "out", "--quiet");
        jar.run("ablate", "us-alone", "--replicates", "2", "--months", "30", "--only", "slots,stockpiling", "--out",
                "out", "--quiet");
        jar.run("run", "us-alone", "--months", "30", "--out", "hostile", "--quiet");
        poison(folder.resolve("hostile/us-alone"));
        jar.run("report", "hostile/us-alone");
    }

    @BeforeEach
    void openABrowser() throws IOException {
        browser = Browser.start(profile);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {RUN, COMPARED, HOSTILE, "out/history-backtest/report.html",
        "out/us-alone-ablation/report.html"})
    void drawsEveryChartWithoutAComplaintOrARequest(String page) {
        browser.open(folder.resolve(page), DESK);

        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).containsExactly(folder.resolve(page).toUri().toString());
        assertThat(browser.evaluate("document.documentElement.dataset.drawn"))
                .isEqualTo(browser.evaluate("String(document.querySelectorAll('figure').length)")).isNotEqualTo("0");
        assertThat(browser.evaluate("figures.filter(fig => fig.box.querySelectorAll('svg path, svg text').length < 4)"
                + ".map(fig => fig.node.id).join()")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, 700, PHONE})
    void isReadableAtAnyWidth(int width) {
        browser.open(folder.resolve(RUN), width);
        browser.picture(Path.of("target", "report-" + width + ".png"));

        assertThat(browser.evaluate("String(document.documentElement.scrollWidth <= innerWidth)")).isEqualTo("true");
        assertThat(browser.evaluate("[...document.querySelectorAll('body *')].filter(node => node.childNodes.length && "
                + "[...node.childNodes].some(one => one.nodeType === 3 && one.textContent.trim()) && node.checkVisibility()"
                + " && !node.closest('script, style') && parseFloat(getComputedStyle(node).fontSize) < 12 && "
                + "parseFloat(getComputedStyle(node).fontSize) > 0).map(node => node.textContent.slice(0, 30)).join()"))
                .isEmpty();
        assertThat(browser.evaluate("[...document.querySelectorAll('.chart svg')].filter(svg => [...svg.querySelectorAll("
                + "'text')].some(text => { const at = text.getBoundingClientRect(), all = svg.getBoundingClientRect(); "
                + "return text.textContent.trim() && (at.left < all.left - 2 || at.right > all.right + 2); }))"
                + ".map(svg => svg.closest('figure').id).join()")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light," + RUN, "dark," + RUN, "dark," + COMPARED, "light,out/history-backtest/report.html",
        "light,out/us-alone-ablation/report.html"})
    void hasNoSeriousAccessibilityFindings(String theme, String page) throws IOException {
        browser.emulate("screen", theme);
        browser.open(folder.resolve(page), DESK);
        browser.evaluate("document.querySelectorAll('details.table:not(.assumptions), #effects details')"
                + ".forEach(one => { one.open = true; })");
        browser.evaluate(axe());

        assertThat(browser.evaluate("axe.run().then(found => found.violations.filter(one => ['serious', 'critical']"
                + ".includes(one.impact)).map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html)"
                + ".join(' ')).join('\\n'))")).isEmpty();
    }

    @Test
    void movesTheLedgerWithItsSliderAndHidesWhatTheLegendNames() {
        browser.open(folder.resolve(RUN), DESK);
        String ledger = "document.getElementById('ledger-flows')";
        String end = browser.evaluate(ledger + ".querySelector('svg').outerHTML");

        String early = browser.evaluate("(() => { const slider = " + ledger + ".querySelector('input'); slider.value = 26; "
                + "slider.dispatchEvent(new Event('input')); return " + ledger + ".querySelector('svg').outerHTML; })()");
        String said = browser.evaluate(ledger + ".querySelector('output').textContent");
        String hidden = browser.evaluate("(() => { " + ledger + ".querySelector('[data-toggle=same]').click(); return "
                + ledger + ".querySelector('svg').outerHTML; })()");

        assertThat(early).isNotEqualTo(end).contains("Bought all the same");
        assertThat(said).startsWith("Mar 2024: ");
        assertThat(hidden).doesNotContain("Bought all the same").contains("<path");
    }

    @Test
    void isUsedByKeyboard() {
        browser.open(folder.resolve(RUN), DESK);
        browser.evaluate("document.querySelector('#revenue-lines .chart').focus()");

        browser.press("ArrowRight");
        String first = browser.evaluate("document.querySelector('#revenue-lines .readout').textContent");
        browser.press("ArrowDown");
        browser.press("ArrowRight");
        String second = browser.evaluate("document.querySelector('#revenue-lines .readout').textContent");

        assertThat(first).contains("Jan 2022", "with the rules: ", "bn USD a month");
        assertThat(second).contains("Feb 2022").doesNotStartWith(first.substring(0, first.indexOf(" \u00b7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {RUN, COMPARED})
    void givesEveryFigureAsPictureAndTable(String page) {
        browser.open(folder.resolve(page), DESK);

        assertThat(browser.evaluate("figures.filter(fig => new DOMParser().parseFromString(svg(fig), 'image/svg+xml')"
                + ".querySelector('parsererror')).map(fig => fig.node.id).join()")).isEmpty();
        assertThat(browser.evaluate("Promise.all(figures.map(png)).then(all => String(all.every(blob => blob.size > 5000 "
                + "&& blob.type === 'image/png')))")).isEqualTo("true");
        assertThat(browser.evaluate("figures.filter(fig => csv(fig).split('\\n').length < 3).map(fig => fig.node.id)"
                + ".join()")).isEmpty();
        assertThat(browser.evaluate("Promise.all(figures.map(fig => { fig.node.querySelector('details').open = true; "
                + "return new Promise(done => setTimeout(() => done(fig.node.querySelectorAll('tbody tr').length), 50)); }))"
                + ".then(rows => String(rows.every(count => count > 0)))")).isEqualTo("true");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void turnsDarkAndPrintsLight() {
        browser.emulate("screen", "dark");
        browser.open(folder.resolve(RUN), DESK);
        String dark = browser.evaluate("getComputedStyle(document.body).backgroundColor");
        browser.evaluate("dispatchEvent(new Event('beforeprint'))");
        String printed = browser.evaluate("getComputedStyle(document.body).backgroundColor");
        browser.evaluate("dispatchEvent(new Event('afterprint'))");
        browser.evaluate("document.getElementById('theme').click()");
        String light = browser.evaluate("getComputedStyle(document.body).backgroundColor");
        browser.emulate("print", "light");
        String onPaper = browser.evaluate("['nav', '.controls', '.behind', '.answers'].map(name => "
                + "getComputedStyle(document.querySelector(name)).display).join()");

        assertThat(dark).isNotEqualTo(light);
        assertThat(onPaper).isEqualTo("none,none,none,grid");
        assertThat(printed).isEqualTo(light).isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void takesNamesFromTablesAsTextAlone() {
        browser.open(folder.resolve(HOSTILE), DESK);
        browser.evaluate("figures.forEach(fig => { fig.node.querySelector('details').open = true; })");
        browser.evaluate("new Promise(done => setTimeout(done, 200))");

        assertThat(browser.evaluate("String(window.hacked)")).isEqualTo("undefined");
        assertThat(browser.evaluate("String(document.querySelectorAll('main img, header img').length)")).isEqualTo("0");
        assertThat(browser.evaluate("document.querySelector('h1').textContent")).contains(SCRIPT);
        assertThat(browser.evaluate("csv(figures.find(fig => fig.node.id === 'effects'))")).contains(",'" + FORMULA)
                .doesNotContain("," + FORMULA);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void tellsTheFindingsWithoutJavaScript() throws IOException {
        String page = Files.readString(folder.resolve(RUN), StandardCharsets.UTF_8);

        assertThat(page.substring(0, page.indexOf("<script>"))).contains("Who lost?", "Who gained?", "What got through?",
                "By which way?", "How sure is that?", "What became of", "Tokyo Electron", "87 FR 62186");
        assertThat(Files.size(folder.resolve(RUN))).isLessThan(5_000_000);
    }

    /** As if a scenario and its world had been named by an attacker. */
    private static void poison(Path run) throws IOException {
        replace(run.resolve("entities.csv"), "asml,ASML,", "asml,\"" + SCRIPT + "\",");
        replace(run.resolve("entities.csv"), "kla,KLA,", "kla," + FORMULA + ",");
        replace(run.resolve("manifest.json"), "\"title\": \"", "\"title\": \"" + SCRIPT);
        replace(run.resolve("rules.csv"), "Additional controls", SCRIPT);
        replace(run.resolve("assumptions.csv"), "company report", SCRIPT);
    }

    private static void replace(Path file, String old, String with) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, with), StandardCharsets.UTF_8);
    }

    private static String axe() throws IOException {
        try (InputStream in = ReportInBrowserIT.class.getResourceAsStream(
                "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";''";
        }
    }
}
