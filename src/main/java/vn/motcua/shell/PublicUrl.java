package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address that the public knows this program by: {@code motcua.public-url}, or where that is
 * not set, wherever the asker found it.
 */
@Component
public class PublicUrl {

    private final String set;

    PublicUrl(@Value("${motcua.public-url:}") String set) {
        this.set = set.strip();
    }

    /** Empty where it is not set, for whoever writes to somebody outside any request. */
    public Optional<UriComponentsBuilder> set() {
        return Optional.of(set).filter(s -> !s.isEmpty()).map(UriComponentsBuilder::fromUriString);
    }

    public UriComponentsBuilder of(HttpServletRequest request) {
        return set.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request)
                : UriComponentsBuilder.fromUriString(set);
    }
}
