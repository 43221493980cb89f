using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Delivery.Features.ReportMilestone;

/// <summary>Says what became of a milestone; a settled one can be opened again.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class ReportMilestonePage(Rooms rooms, MusubiDb db, ReportMilestoneHandler handler, DeliveryLinks here, Text text)
    : RoomActPage<Milestone, ReportMilestoneForm>(rooms, text)
{
    public IReadOnlyList<Option> States { get; private set; } = [];

    protected override Task<Problem?> BeginAsync(CancellationToken cancel)
    {
        var isOpen = Item.State == MilestoneState.Open;
        States = [.. Option.Of<MilestoneState>(Text).Where(option => option.Value == nameof(MilestoneState.Open) != isOpen || option.Value == Item.State.ToString() && !isOpen)];
        Form = isOpen
            ? new() { On = db.Now.InUtc().Date }
            : new() { State = Item.State, On = Item.StateOn, Note = LocalizedInput.From(Item.Note), Evidence = Item.Evidence };
        return Task.FromResult<Problem?>(null);
    }

    protected override async Task<Result<Done>> ActAsync(FormReading reading, CancellationToken cancel)
    {
        // Given up without a reason, nobody would know why.
        var note = Form.State is MilestoneState.Missed or MilestoneState.Dropped
            ? reading.Take(Form.Note, nameof(Form.Note), Item.Note, Room.Reader.Name)
            : reading.TakeOptional(Form.Note, nameof(Form.Note), Item.Note, Room.Reader.Name);
        if (Form.On is null && Form.State != MilestoneState.Open)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Form.On));
        }

        return reading.Problems.Count > 0 || !ModelState.IsValid
            ? Done.It
            : await handler.HandleAsync(new(Room.Id, Item.Key, Form.State, Form.On ?? db.Now.InUtc().Date, note, Form.Evidence, Room.Reader), cancel);
    }

    protected override string Href(Milestone item) => here.Milestone(Room.Key, item.Key);
}

/// <summary>What is said about the end of a milestone.</summary>
internal sealed class ReportMilestoneForm
{
    public MilestoneState State { get; set; } = MilestoneState.Reached;

    public LocalDate? On { get; set; }

    public LocalizedInput Note { get; set; } = new();

    public WebAddress? Evidence { get; set; }
}
