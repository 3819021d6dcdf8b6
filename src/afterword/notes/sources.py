"""Where each piece of advice comes from, as a reader can follow it up."""

SOURCES: dict[str, str] = {
    "babson": "Babson College, blogs.babson.edu/undergraduate/2015/10/30/dont-forget-the-thank-you/",
    "bi": "Business Insider, businessinsider.com/what-your-thank-you-letter-should-say-when-you-bombed-the-interview-2012-4",
    "colee": "Columbia University, ee.columbia.edu/after-interview",
    "csuf": "California State University, Fullerton, csufcareercenter.libanswers.com/faq/102819",
    "cvc": "CV Circuit, cvcircuit.com/blog/feature-outreach-thank-you-notes",
    "de": "Arbeits-ABC, arbeits-abc.de/dankschreiben-so-punkten-bewerber-nach-dem-vorstellungsgespraech/",
    "duane": "Duane Hallock, duanehallock.com/2012/06/29/notes-that-fizzled/",
    "fr24": "PowerMyCV, powermycv.fr/lettre-message-de-remerciement-apres-entretien-embauche",
    "fr48": "Stratégies, strategies.fr/emploi-formation/management/4055748W/comment-marquer-des-points-apres-un-entretien-d-embauche.html",
    "frind": "Indeed France, fr.indeed.com/conseils-carrieres/entretiens/mail-de-relance-entretien",
    "grinnell": "Grinnell College, career.grinnell.edu/resources/after-the-interview-writing-thank-you-notes/",
    "guelph": "University of Guelph, cecs.uoguelph.ca/print/222",
    "hbr": "Harvard Business Review, hbr.org/2022/11/how-to-write-a-thank-you-email-after-an-interview",
    "hrcap": "HR Capitalist, hrcapitalist.com/2015/02/dont-do-it-sending-post-interview-notes-explaining-nervous-interview-performance.html",
    "iowa": "Iowa State University, engineering.iastate.edu/ecs/students/the-employment-process/step-7-interview-and-follow-up/thank-you-notes/",
    "jp": "Career Well Mind, careerwellmindjp.com",
    "kel": "Keljob, keljob.com/articles/formule-de-politesse-pour-une-lettre-de-motivation-un-mail",
    "muse": "The Muse, themuse.com/advice/how-to-write-an-interview-thankyou-note-an-email-template",
    "mynavi": "Mynavi, shinsotsu.mynavi-agent.jp/local/knowhow/article/thank-you-letter.html",
    "nacesal": "National Association of Colleges and Employers, naceweb.org",
    "nih": "National Institutes of Health, oitecareersblog.od.nih.gov/2017/11/21/thank-you-notes/",
    "own": "Afterword’s own advice",
    "princeton": "Princeton University, careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters",
    "sh": "Södertörn University careers, karriar.sh.se/sv/article/job-interview-scandinavia",
    "stumps": "Stumps and Beans, stumpsandbeans.wordpress.com/2013/02/22/an-interview-follow-up-letter-in-the-hall-of-shame/",
    "uga": "University of Georgia, law.uga.edu/thank-you-notes",
    "uk": "Be in the know UK, beintheknowuk.com/should-you-send-a-thank-you-note-after-a-job-interview",
    "umw": "University of Mary Washington, paperzz.com/doc/9022438/thank-you-letters",
    "uva": "University of Virginia, career.virginia.edu/resumes/thank-you-letters",
}
"""A name and an address for every key that a rule or a custom gives."""


def source(key: str) -> str:
    """Return the name and the address behind a key.

    Raises:
        KeyError: no source has that key.
    """
    return SOURCES[key]
