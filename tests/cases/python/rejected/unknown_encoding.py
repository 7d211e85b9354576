# -*- coding: klingon -*-
