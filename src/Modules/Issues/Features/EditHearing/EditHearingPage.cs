using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.EditHearing;

[OpenTo(Role.Secretariat)]
internal sealed class EditHearingPage(Rooms rooms, Tellers tellers, EditHearingHandler handler, IssuesLinks links, Text text)
    : RoomEditPage<Hearing, HearingInput, HearingFacts>(rooms, tellers, text)
{
    // What is said in a hearing is said in confidence.
    protected override bool IsConfidential => true;

    protected override HearingInput FormOf(Hearing item) => HearingInput.From(item.Facts, item.IsIllustrative, item.Version);

    protected override HearingFacts FactsOf(Hearing item) => item.Facts;

    protected override HearingFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(HearingFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Hearing item) => links.Hearing(Room.Key, item.Key);
}
