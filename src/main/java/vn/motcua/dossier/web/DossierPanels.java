package vn.motcua.dossier.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.SignedIn;
import vn.motcua.shell.Frame;

/** Collects what modules below show on the dossier page. */
@Component
public class DossierPanels {

    /** A panel and what renders it. */
    public record Shown(DossierPanel.Panel panel, TemplateEngine templates) {

        Content content(Frame frame) {
            Map<String, Object> given = Map.of("frame", frame, "page", panel.page());
            return output -> templates.render(panel.template() + ".jte", given, output);
        }
    }

    private final ObjectProvider<DossierPanel> offered;
    private final TemplateEngine templates;

    DossierPanels(ObjectProvider<DossierPanel> offered, TemplateEngine templates) {
        this.offered = offered;
        this.templates = templates;
    }

    List<Shown> of(DossierView view, SignedIn viewer) {
        return offered.stream()
                .sorted(Comparator.comparing(DossierPanel::order))
                .flatMap(p -> p.of(view, viewer).stream())
                .map(p -> new Shown(p, templates))
                .toList();
    }
}
