using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>A form in which a new thing is described, begun alone or from an earlier thing (<c>?from=plan:0192…</c>).</summary>
public abstract class RoomAddPage<TForm>(Rooms rooms, Threads threads, Text text) : RoomPage(rooms)
    where TForm : RoomForm, new()
{
    /// <summary>The words of the reader.</summary>
    protected Text Text => text;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>The earlier thing as the address says it.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    /// <summary>The earlier thing; null when there is none that the reader may see.</summary>
    public ThreadNode? Origin { get; private set; }

    /// <summary>What the reader is told afterwards.</summary>
    protected virtual string Done => Text["Common.Saved"];

    /// <summary>Who may make things of the kind.</summary>
    protected abstract Role[] Makers { get; }

    /// <summary>Answers with the empty form.</summary>
    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await ArriveAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        await BeginAsync(cancel);
        await OfferAsync(cancel);
        return Page();
    }

    /// <summary>Makes the thing, or brings the form back with everything typed. A button for rows only changes the rows.</summary>
    public async Task<IActionResult> OnPostAsync(string key, string? act, CancellationToken cancel)
    {
        if (await ArriveAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (act is not null)
        {
            Form.Act(act);
            ModelState.Clear();
            await OfferAsync(cancel);
            return Page();
        }

        await OfferAsync(cancel);
        if (!(await MakeAsync(cancel)).Succeeded(out var href, out var refusal))
        {
            return ReferenceEquals(refusal, Unread) ? this.Redisplay() : this.ShowAt(refusal, field => field);
        }

        this.Notify(Done);
        return Redirect(href);
    }

    /// <summary>What <see cref="MakeAsync"/> answers when <see cref="FormPages.Accepts"/> has put the problems at their fields already.</summary>
    protected static Problem Unread { get; } = Problem.Invalid("form.required");

    /// <summary>Fills the empty form with what is known.</summary>
    protected virtual Task BeginAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Reads what the form offers to choose from.</summary>
    protected virtual Task OfferAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Reads the form, makes the thing and answers with the address of its page.</summary>
    protected abstract Task<Result<string>> MakeAsync(CancellationToken cancel);

    /// <summary>Ready to be read; null, after the problems were put at their fields, when something is wrong.</summary>
    protected TFacts? Read<TFacts>(Func<FormReading, TFacts?> read)
        where TFacts : class
    {
        var reading = new FormReading();
        var facts = read(reading);
        return this.Accepts(reading, facts) ? facts : null;
    }

    private async Task<Problem?> ArriveAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, Makers, cancel) is { } problem)
        {
            return problem;
        }

        Origin = await threads.OriginAsync(From, cancel);
        return null;
    }
}
