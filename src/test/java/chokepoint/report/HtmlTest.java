package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesTextAndAttributes() {
        String markup = new Html().element("p", "<b>&\"'", "title", "\"><script>").toString();

        assertThat(markup).isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&quot;&#39;</p>\n");
    }

    @Test
    void leavesAttributesWithoutAValueOut() {
        assertThat(new Html().open("td", "class", null, "id", "a").toString()).isEqualTo("<td id=\"a\">");
    }

    @Test
    void headsEachRowWithItsFirstCell() {
        assertThat(new Html().row("ASML", "1").toString())
                .isEqualTo("<tr><th scope=\"row\">ASML</th><td>1</td></tr>\n");
    }

    @Test
    void dataEndsNoScriptWhateverTheNames() {
        String json = Data.object(data -> data.text("name", "</script><!--&\u2028")
                .texts("more", List.of("<script>")).numbers("values", new double[] {1.25, Double.NaN, -0.0004}, 2));

        assertThat(json).doesNotContain("<", ">", "&", "\u2028").contains("\"values\":[1.25,null,0]");
    }
}
