using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.ChangeMatchStanding;

/// <summary>Puts a match away and takes it into use again. It never becomes public.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class MatchStandingPage(Rooms rooms, MusubiDb db, MatchingLinks links, Text text) : RoomStandingPage<Match>(rooms, db, text)
{
    protected override string Href(Match item) => links.Match(Room.Key, item.Key);

    protected override bool MaySee(Match item) => item.IsSeenBy(Room.Reader);

    protected override Problem? Refusal(Match item) => Act is StandingAct.Publish ? MatchingProblems.NeverPublic() : null;
}
