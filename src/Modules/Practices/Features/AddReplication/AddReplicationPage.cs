using Musubi.Foundation;
using Musubi.Practices.Features.EditReplication;
using Musubi.Practices.Features.Forms;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Practices.Features.AddReplication;

/// <summary>Begun from a practice (<c>?from=practice:0192…</c>), also of another programme; without one it shows which practices there are.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class AddReplicationPage(Rooms rooms, Threads threads, PracticesLookup lookup, AddReplicationHandler handler, Choices choices, PracticesLinks here, Text text)
    : RoomAddPage<ReplicationForm>(rooms, threads, text)
{
    /// <summary>Null when the address names none that the reader may see.</summary>
    public PracticeFace? Practice { get; private set; }

    public ReplicationFormView View { get; private set; } = null!;

    protected override Role[] Makers => Forms.Makers.All;

    protected override Task BeginAsync(CancellationToken cancel)
    {
        Form.Title = LocalizedInput.From(Origin?.Name);
        return Task.CompletedTask;
    }

    protected override async Task OfferAsync(CancellationToken cancel)
    {
        var id = Origin?.Trace is { Kind: PracticesTraces.Practice } from ? new PracticeId(from.Id) : default;
        Practice = (await lookup.PracticesAsync([id], cancel)).GetValueOrDefault(id);
        View = new(Form, await choices.OwnersAsync(Room, chosen: null, cancel), await choices.PlacesAsync(Form.Place is { } place ? [place] : [], cancel));
    }

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Practice is null)
        {
            return PracticesProblems.PracticeNotOpen();
        }

        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, Practice.Id, facts, Form.IsIllustrative, Room.Reader), cancel)).Succeeded(out var replication, out var problem)
            ? here.Replication(Room.Key, replication)
            : problem;
    }
}
