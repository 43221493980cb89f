using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Practices.Features.RenewPractice;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class RenewPracticePage(Rooms rooms, RenewPracticeHandler handler, PracticesLinks here, Text text) : RoomActPage<Practice, RenewPracticeForm>(rooms, text)
{
    protected override async Task<Result<Done>> ActAsync(FormReading reading, CancellationToken cancel)
    {
        if (Form.Until is not { } until)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Form.Until));
            return Done.It;
        }

        return ModelState.IsValid ? await handler.HandleAsync(new(Room.Id, Item.Key, until, Form.Why, Room.Reader), cancel) : Done.It;
    }

    protected override string Href(Practice item) => here.Practice(Room.Key, item.Key);
}

/// <summary>Until when a practice holds on.</summary>
internal sealed class RenewPracticeForm
{
    public LocalDate? Until { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }
}
