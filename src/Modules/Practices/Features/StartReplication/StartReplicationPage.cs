using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Practices.Features.StartReplication;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class StartReplicationPage(Rooms rooms, MusubiDb db, StartReplicationHandler handler, PracticesLinks here, Text text) : RoomActPage<Replication, StartReplicationForm>(rooms, text)
{
    protected override Task<Problem?> BeginAsync(CancellationToken cancel)
    {
        Form = new() { On = db.Now.InUtc().Date };
        return Task.FromResult(Item.State == ReplicationState.Planned ? null : PracticesProblems.NotFromHere(Item.State));
    }

    protected override async Task<Result<Done>> ActAsync(FormReading reading, CancellationToken cancel)
    {
        if (Form.On is not { } on)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Form.On));
            return Done.It;
        }

        return ModelState.IsValid ? await handler.HandleAsync(new(Room.Id, Item.Key, on, Room.Reader), cancel) : Done.It;
    }

    protected override string Href(Replication item) => here.Replication(Room.Key, item.Key);
}

/// <summary>When a replication began.</summary>
internal sealed class StartReplicationForm
{
    public LocalDate? On { get; set; }
}
