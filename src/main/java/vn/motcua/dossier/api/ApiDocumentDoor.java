package vn.motcua.dossier.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description under the name that people look for; YAML has its name already. */
@RestController
@Hidden
class ApiDocumentDoor {

    private final OpenApiWebMvcResource document;

    ApiDocumentDoor(OpenApiWebMvcResource document) {
        this.document = document;
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> json(HttpServletRequest request) throws JsonProcessingException {
        byte[] body = document.openapiJson(request, "/api/v1/openapi.json", Locale.ENGLISH);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
