using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>Asks for what an act on a thing needs, and does it.</summary>
public abstract class RoomActPage<T, TForm>(Rooms rooms, Text text) : RoomPage<T>(rooms)
    where T : ThreadContent
    where TForm : class, new()
{
    /// <summary>The words of the reader.</summary>
    protected Text Text => text;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (await BeginAsync(cancel) is { } notNow)
        {
            return this.Show(notNow);
        }

        return Page();
    }

    /// <summary>Does it, or brings the form back with everything typed.</summary>
    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var typed = Form;
        if (await BeginAsync(cancel) is { } notNow)
        {
            return this.ShowPage(notNow);
        }

        Form = typed;
        var reading = new FormReading();
        var answer = await ActAsync(reading, cancel);
        if (!this.Accepts(reading, Form))
        {
            return this.Redisplay();
        }

        if (!answer.Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(Text["Common.Saved"]);
        return Redirect(Href(Item));
    }

    /// <summary>Fills the empty form and reads what it offers; why the act is not possible now, else null.</summary>
    protected virtual Task<Problem?> BeginAsync(CancellationToken cancel) => Task.FromResult<Problem?>(null);

    /// <summary>Reads the form and acts. Nothing is done when <paramref name="reading"/> or the model state has a problem.</summary>
    protected abstract Task<Result<Done>> ActAsync(FormReading reading, CancellationToken cancel);

    /// <summary>The page that is shown afterwards.</summary>
    protected abstract string Href(T item);
}
