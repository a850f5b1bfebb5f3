package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.filing.Export;

/** What is held of a person, for that person. */
@Controller
class DataController {

    private final CurrentCitizen citizens;
    private final Export export;

    DataController(CurrentCitizen citizens, Export export) {
        this.citizens = citizens;
        this.export = export;
    }

    @GetMapping("/my/data.zip")
    void data(HttpServletResponse response) throws IOException {
        Citizen by = citizens.require();
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"motcua-data.zip\"");
        response.setHeader("Cache-Control", "no-store");
        export.write(by, response.getOutputStream());
    }
}
