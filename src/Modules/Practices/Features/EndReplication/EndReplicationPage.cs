using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Practices.Features.EndReplication;

/// <summary>Records how a replication ended; failing teaches as much as succeeding.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class EndReplicationPage(Rooms rooms, MusubiDb db, EndReplicationHandler handler, PracticesLinks here, Text text) : RoomActPage<Replication, EndReplicationForm>(rooms, text)
{
    /// <summary>How it can have ended: what never began can only be given up.</summary>
    public IReadOnlyList<Option> States { get; private set; } = [];

    protected override Task<Problem?> BeginAsync(CancellationToken cancel)
    {
        States = [.. Option.Of<ReplicationState>(Text).Where(option => Enum.Parse<ReplicationState>(option.Value).HasEnded() && (Item.State == ReplicationState.Running || option.Value == nameof(ReplicationState.Stopped)))];
        Form = new() { On = db.Now.InUtc().Date, State = Item.State == ReplicationState.Running ? ReplicationState.Succeeded : ReplicationState.Stopped, After = Item.Effect?.After };
        return Task.FromResult(Item.State.HasEnded() ? PracticesProblems.NotFromHere(Item.State) : null);
    }

    protected override async Task<Result<Done>> ActAsync(FormReading reading, CancellationToken cancel)
    {
        var outcome = reading.TakeOptional(Form.Outcome, nameof(Form.Outcome), before: null, Room.Reader.Name);
        var learned = reading.Take(Form.Learned, nameof(Form.Learned), before: null, Room.Reader.Name);
        if (Form.On is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Form.On));
        }

        return learned is null || Form.On is not { } on || reading.Problems.Count > 0 || !ModelState.IsValid
            ? Done.It
            : await handler.HandleAsync(new(Room.Id, Item.Key, new(Form.State, on, outcome, learned, Form.After), Room.Reader), cancel);
    }

    protected override string Href(Replication item) => here.Replication(Room.Key, item.Key);
}

/// <summary>How a replication ended, as typed.</summary>
internal sealed class EndReplicationForm
{
    public ReplicationState State { get; set; } = ReplicationState.Succeeded;

    public LocalDate? On { get; set; }

    public LocalizedInput Outcome { get; set; } = new();

    public LocalizedInput Learned { get; set; } = new();

    public decimal? After { get; set; }
}
