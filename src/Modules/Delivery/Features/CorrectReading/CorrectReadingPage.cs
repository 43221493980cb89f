using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Features.RecordReading;
using Musubi.Delivery.Model;
using Musubi.Delivery.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.CorrectReading;

/// <summary>Corrects a reading (<c>?reading=0192…</c>); what it said before stays on record.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class CorrectReadingPage(Rooms rooms, MusubiDb db, CorrectReadingHandler handler, DeliveryLinks here, Text text) : RoomActPage<Indicator, ReadingForm>(rooms, text)
{
    [BindProperty(SupportsGet = true)]
    public Guid Reading { get; set; }

    public Reading Before { get; private set; } = null!;

    public ReadingFormView View => new(Form, Item.Unit);

    protected override async Task<Problem?> BeginAsync(CancellationToken cancel)
    {
        var id = new ReadingId(Reading);
        if (await db.Readings().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.Indicator == Item.Id && one.ArchivedAt == null, cancel) is not { } found)
        {
            return DeliveryProblems.UnknownReading();
        }

        (Before, Form) = (found, ReadingForm.From(found.Facts));
        return null;
    }

    protected override async Task<Result<Done>> ActAsync(FormReading reading, CancellationToken cancel)
    {
        var facts = Form.Read(reading, Before.Facts, Room.Reader.Name);
        var reason = reading.Take(Form.Reason, nameof(Form.Reason), before: null, Room.Reader.Name);
        return facts is null || reason is null || reading.Problems.Count > 0 || !ModelState.IsValid
            ? Done.It
            : await handler.HandleAsync(new(Room.Id, Item.Key, Before.Id, facts, reason, Room.Reader), cancel);
    }

    protected override string Href(Indicator item) => here.Indicator(Room.Key, item.Key);
}
