package io.showroom.platform.web;

import io.showroom.platform.store.Page;
import io.showroom.platform.store.Versioned;
import java.net.URI;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How successful answers are dressed: Location, ETag, pages with a link to the next. */
public final class Answers {
    private Answers() {}

    /** 201 with the record, where it is, and its version. */
    public static <B> ResponseEntity<B> created(String path, Versioned<?> stored, B body) {
        return ResponseEntity.created(URI.create(path))
                .eTag(ETags.of(stored.version()))
                .body(body);
    }

    /** 200 with the record and its version. */
    public static <B> ResponseEntity<B> ok(Versioned<?> stored, B body) {
        return ResponseEntity.ok().eTag(ETags.of(stored.version())).body(body);
    }

    /** 200 with one page; the next page's address is in {@code Link} and its cursor in the body. */
    public static <T, B> ResponseEntity<PageBody<B>> page(Page<T> page, Function<T, B> body) {
        PageBody<B> answer = new PageBody<>(page.items().stream().map(body).toList(), page.nextCursor());
        if (page.nextCursor() == null) {
            return ResponseEntity.ok(answer);
        }
        String next = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", page.nextCursor())
                .host(null)
                .scheme(null)
                .port(null)
                .toUriString();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .body(answer);
    }
}
