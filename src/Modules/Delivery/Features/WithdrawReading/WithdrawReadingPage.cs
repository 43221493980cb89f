using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Delivery.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.WithdrawReading;

/// <summary>Withdraws a reading (<c>?reading=0192…</c>): it counts no more, and is kept.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class WithdrawReadingPage(Rooms rooms, MusubiDb db, WithdrawReadingHandler handler, DeliveryLinks here, Text text) : RoomActPage<Indicator, WithdrawReadingForm>(rooms, text)
{
    [BindProperty(SupportsGet = true)]
    public Guid Reading { get; set; }

    public Reading Before { get; private set; } = null!;

    protected override async Task<Problem?> BeginAsync(CancellationToken cancel)
    {
        var id = new ReadingId(Reading);
        if (await db.Readings().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.Indicator == Item.Id && one.ArchivedAt == null, cancel) is not { } found)
        {
            return DeliveryProblems.UnknownReading();
        }

        Before = found;
        return null;
    }

    protected override async Task<Result<Done>> ActAsync(FormReading reading, CancellationToken cancel) =>
        ModelState.IsValid ? await handler.HandleAsync(new(Room.Id, Item.Key, Before.Id, Form.Why, Room.Reader), cancel) : Done.It;

    protected override string Href(Indicator item) => here.Indicator(Room.Key, item.Key);
}

/// <summary>Why a reading is withdrawn.</summary>
internal sealed class WithdrawReadingForm
{
    [Required]
    [StringLength(500)]
    public string? Why { get; set; }
}
