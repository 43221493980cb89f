using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.ShowGuide;

/// <summary>The questions of a programme's hearings, for who asks and who is asked: on the screen and on paper.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class ShowGuidePage(Rooms rooms, GuideQuestions guide) : RoomPage(rooms)
{
    private static readonly Role[] Roles = [Role.Secretariat, Role.CityOfficer];

    public IReadOnlyList<LocalizedText> Questions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Questions = await guide.OfAsync(Room.Id, cancel);
        return Page();
    }
}
