package io.showroom.vehicle.booking.web;

import static io.showroom.platform.security.Role.CALL_AGENT;
import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SALES_CONSULTANT;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;
import static io.showroom.platform.security.Role.TECHNICIAN;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.showroom.vehicle.booking.BookSlot;
import io.showroom.vehicle.booking.Booking;
import io.showroom.vehicle.booking.BookingQuery;
import io.showroom.vehicle.booking.BookingState;
import io.showroom.vehicle.booking.Bookings;
import io.showroom.vehicle.booking.CancelBooking;
import io.showroom.vehicle.booking.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bookings at the stores' service receptions. */
@RestController
@RequestMapping("/api/v1/bookings")
class BookingController {

    private final BookSlot book;
    private final CancelBooking cancel;
    private final Bookings bookings;
    private final DayQuery days;

    BookingController(BookSlot book, CancelBooking cancel, Bookings bookings, DayQuery days) {
        this.book = book;
        this.cancel = cancel;
        this.bookings = bookings;
        this.days = days;
    }

    /**
     * A booking to make.
     *
     * @param store may be left out by who works for one store only
     * @param customerId who brings the car; its owner when it is left out
     */
    record NewBooking(
            String store, String vehicleId, String customerId, Instant startsAt, Purpose purpose, String note) {

        BookSlot.Wish toWish() {
            if (startsAt == null) {
                throw new Invalid("startsAt", "required", "is missing");
            }
            if (purpose == null) {
                throw new Invalid("purpose", "required", "is missing");
            }
            return new BookSlot.Wish(
                    store,
                    Text.required("vehicleId", vehicleId, Text.LABEL),
                    Text.optional("customerId", customerId, Text.LABEL),
                    startsAt,
                    purpose,
                    Text.optional("note", note, Text.NOTE));
        }
    }

    /** Why a booking is called off. */
    record Cancellation(String reason) {}

    @PostMapping
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, CALL_AGENT},
            scopes = "vehicles.write")
    ResponseEntity<BookingView> book(Scope scope, IdempotencyKey key, @RequestBody NewBooking body) {
        Versioned<Booking> made = book.book(scope, key, body.toWish());
        return Answers.created("/api/v1/bookings/" + made.value().id(), made, BookingView.of(made));
    }

    @GetMapping("/{id}")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = "vehicles.read")
    ResponseEntity<BookingView> get(Scope scope, @PathVariable String id) {
        Versioned<Booking> booking = bookings.get(scope, id);
        return Answers.ok(booking, BookingView.of(booking));
    }

    /** The bookings the caller sees, earliest first; a day is one of the store's zone. */
    @GetMapping
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = "vehicles.read")
    ResponseEntity<PageBody<BookingView>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @RequestParam(required = false) LocalDate day,
            @RequestParam(required = false) String vehicleId,
            @RequestParam(required = false) String customerId,
            @RequestParam(required = false) BookingState state,
            PageRequest page) {
        BookingQuery wanted = new BookingQuery(store, null, null, vehicleId, customerId, state);
        return Answers.page(bookings.list(scope, days.of(scope, day, wanted), page), BookingView::of);
    }

    @PostMapping("/{id}/cancellation")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, CALL_AGENT},
            scopes = "vehicles.write")
    ResponseEntity<BookingView> cancel(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody Cancellation body) {
        String why = Text.required("reason", body.reason(), Text.NOTE);
        Versioned<Booking> cancelled = cancel.cancel(scope, id, expected, why);
        return Answers.ok(cancelled, BookingView.of(cancelled));
    }
}
