package argmap.report;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Runs compiled templates. They are called directly and not looked up by name, so that a template
 * that is missing or takes something else does not compile.
 */
final class PageTemplates {
    /** Templates call it for tags that a page wants to change; ours change none. */
    static final HtmlInterceptor AS_WRITTEN =
            new HtmlInterceptor() {
                @Override
                public void onHtmlTagOpened(
                        String name, Map<String, Object> attributes, TemplateOutput output) {}

                @Override
                public void onHtmlTagClosed(String name, TemplateOutput output) {}
            };

    private PageTemplates() {}

    /** A compiled template with its page already chosen. */
    interface Template {
        void render(HtmlTemplateOutput output, HtmlInterceptor interceptor);
    }

    static String write(Template template) {
        StringOutput out = new StringOutput();
        template.render(new OwaspHtmlTemplateOutput(out), AS_WRITTEN);
        return out.toString();
    }
}
